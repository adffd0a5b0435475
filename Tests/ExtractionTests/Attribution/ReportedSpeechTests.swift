import Extraction
import Testing

@Test(
    arguments: [
        "<Helen Marsh> {said} that [the bridge was closed].",
        "<Helen Marsh> {said} [the bridge was closed].",
        "<The foreign ministry> {said} on Tuesday [the bridge was closed].",
        "<A witness> {told} the police that [the bridge was closed].",
        "<Three officials> {confirmed} that [the bridge was closed].",
        "<Helen Marsh>, a lawyer for the family, {said} [the bridge was closed].",
        "<A spokesman for the ministry> {denied} that [the bridge was closed].",
        "<Helen Marsh> of the railway union {said} [the bridge was closed].",
        "<Police> {reported} that [the bridge was closed].",
    ])
func `a verb of saying gives its clause to its subject`(text: String) {
    #expect(agrees(text, rule: .reportedSpeech))
}

@Test(
    arguments: [
        "[The bridge was closed on Monday], <police> {said}.",
        "[The bridge was closed on Monday], <Helen Marsh> {said}.",
        "[The bridge was closed on Monday], <the ministry> {said} in a statement.",
    ])
func `a statement belongs to the speaker behind its comma`(text: String) {
    #expect(agrees(text, rule: .trailingSpeaker))
}

@Test(
    arguments: [
        "{According to} <the ministry>, [the bridge was closed].",
        "{According to} <Helen Marsh>, [the bridge was closed].",
        "[The bridge was closed], {according to} <a police report>.",
        "[The bridge was closed], {according to} <Helen Marsh>.",
    ])
func `according to names the source`(text: String) {
    #expect(agrees(text, rule: .accordingTo))
}

@Test(
    arguments: [
        "The bridge was closed on Monday.", "The reports lay on the table.", "It is said that the bridge was closed.",
        "The city added a lane.", "",
    ])
func `the author's own words are nobody else's`(text: String) {
    #expect(speech(text).isEmpty)
}
