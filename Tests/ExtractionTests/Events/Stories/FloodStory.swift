import EventModel

/// A flood in a valley: four papers and a reprint, one paper a day off, two tolls.
enum FloodStory {
    static let articles: [Article] = [
        .invented(
            "valley-courier", published: "2019-06-13", "Flood sweeps through Orlen valley, killing at least four",
            [
                "A flood swept through the Orlen valley on Tuesday night after a dam above the village of Harnau gave way, killing at least four people.",
                "The water reached the church of Harnau shortly before midnight, residents said. Cellars filled within minutes and the bridge was carried away.",
                "Rescue teams evacuated 300 people from Harnau and two neighbouring villages on Wednesday.",
                "“The water came from all sides, I saw the bridge go,” said Marta Lindqvist, who runs the inn beside the bridge.",
                "Governor Paul Verane visited the valley on Thursday and promised help.",
                "In 1954 a flood in the same valley killed eleven people.",
            ]),
        .invented(
            "evening-herald", published: "2019-06-13", "Six dead as dam breaks above Harnau",
            [
                "Six people died when the Orlen valley was flooded on Tuesday night, police said on Thursday.",
                "The dam above Harnau had been inspected only last month, according to the ministry of works.",
                "More than 300 people were evacuated on Wednesday, many of them by boat.",
                "The flood carried away the bridge at Harnau and left the village without power.",
                "Verane, the governor, visited Harnau on Thursday. He was booed by residents who said that warnings had been ignored.",
            ]),
        .invented(
            "national-mirror", published: "2019-06-14", "Minister rejects blame for Orlen flood",
            [
                "The minister of works, Helene Brandt, on Friday rejected criticism over the flood that hit the Orlen valley on Monday night.",
                "“The dam was sound,” Brandt told reporters. The water had risen faster than anybody could have known, she said.",
                "Governor Paul Verane visited Harnau on Thursday, where rescue teams had evacuated about 300 people the day before.",
                "The mayor of Harnau, Otto Reuss, resigned on Friday. He said he had not passed on a warning.",
            ]),
        .invented(
            "radio-orlen", "Mayor of Harnau resigns after flood",
            [
                "The mayor of Harnau resigned on Friday, three days after a flood destroyed much of the village.",
                "Otto Reuss said he had received a warning from the dam's keeper on Tuesday afternoon and had not passed it on.",
                "The flood on Tuesday night killed six people, and about 300 were evacuated.",
            ]),
        .invented(
            "herald-online", published: "2019-06-13", derivedFrom: "evening-herald",
            "Six dead as dam breaks above Harnau",
            [
                "Six people died when the Orlen valley was flooded on Tuesday night, police said on Thursday.",
                "More than 300 people were evacuated on Wednesday, many of them by boat.",
            ]),
    ]
}
