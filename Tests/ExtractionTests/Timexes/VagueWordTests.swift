import Testing

@Test(arguments: [
    "It came [long ago|PAST_REF].",
    "It has come [recently|PAST_REF].",
    "It comes [soon|FUTURE_REF].",
    "It comes in [the future|FUTURE_REF].",
    "It comes [these days|PRESENT_REF].",
    "It is [currently|PRESENT_REF] open.",
])
func `vague words point to past, present and future`(text: String) {
    #expect(news(text) == text)
}
