import Extraction
import Testing

@Test(
    arguments: [
        "Helen Marsh opened the bridge. <She> {said} that [it was safe].",
        "Helen Marsh opened the bridge. The day was cold. <She> {said} that [it was safe].",
    ])
func `a pronoun means the only person told`(text: String) {
    #expect(agrees(text, rule: .reportedSpeech, name: "Helen Marsh"))
}

@Test func `a pronoun between two persons stays open`() {
    #expect(
        speech("Helen Marsh met Laura Becker. She said that it was safe.") == ["She? | said | it was safe"])
}

@Test func `a pronoun means the one of two who spoke before`() {
    let text = "Helen Marsh said that Laura Becker had left. She said that it was safe."
    #expect(speech(text).last == "Helen Marsh | said | it was safe")
}

@Test func `they is no single person`() {
    #expect(speech("Helen Marsh left. They said that it was safe.") == ["They? | said | it was safe"])
}

@Test func `a surname speaks for its full name`() {
    #expect(
        speech("Helen Marsh left. Marsh said that it was safe.") == ["Helen Marsh | said | it was safe"])
}
