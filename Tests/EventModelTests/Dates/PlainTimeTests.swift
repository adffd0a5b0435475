import EventModel
import Testing

@Suite struct `Times as people write them` {
    @Test(arguments: [
        ("16:30", "16:30"), ("9:30", "09:30"), ("9.30", "09:30"), ("15h30", "15:30"), ("15h", "15"), ("3 pm", "15"),
        ("3:15 p.m.", "15:15"), ("12 am", "00"), ("12:05 pm", "12:05"), ("about 9", "09~"), ("9:30?", "09:30?"),
        ("16~", "16~"), ("11:00:30", "11:00:30"),
    ])
    func `are read`(text: String, time: String) {
        #expect(TimeOfDay(plain: text)?.description == time)
    }

    @Test(arguments: ["", "noon", "25:00", "9:75", "13 pm", "0 am", "9::30", ":30", "9:", "930", "about"])
    func `are refused where they are none`(text: String) {
        #expect(TimeOfDay(plain: text) == nil)
    }
}
