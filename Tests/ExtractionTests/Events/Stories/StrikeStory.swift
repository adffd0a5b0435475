import EventModel

/// A strike of bus drivers: walkout, talks, an agreement; the sides count differently.
enum StrikeStory {
    static let articles: [Article] = [
        .invented(
            "city-wire", published: "2017-09-05", "Bus drivers walk out across Port Callan",
            [
                "Bus drivers in Port Callan went on strike on Monday, leaving thousands of commuters stranded.",
                "The union said 900 drivers had walked out. The company, Callan Transit, spoke of about 400.",
                "The strike began at four in the morning, when pickets closed both depots.",
                "Drivers want their pay raised by six percent. “We have waited for three years,” said Rosa Mbeki, who leads the union.",
                "The last strike of the city's drivers was in 1998.",
            ]),
        .invented(
            "callan-gazette", published: "2017-09-07", "Talks to end bus strike begin",
            [
                "Rosa Mbeki, the union's leader, met the head of Callan Transit, Victor Hale, on Wednesday for the first talks since the strike began on Monday.",
                "The meeting at the town hall lasted six hours. Neither side would say what was offered.",
                "Some 400 drivers stayed away on Wednesday, the company said; the union counted more than 800.",
                "Police broke up a protest of strikers outside the northern depot on Tuesday and arrested three people.",
            ]),
        .invented(
            "tribune", published: "2017-09-10", "Port Callan bus drivers end strike with pay deal",
            [
                "Bus drivers in Port Callan return to work on Monday after their union signed an agreement with Callan Transit on Saturday.",
                "Pay will rise by four percent under the agreement, which Rosa Mbeki and Victor Hale signed at the town hall.",
                "Some drivers had walked out last Monday. Mbeki and Hale met for the first time on Wednesday.",
                "Four people were arrested on Tuesday when police broke up a protest at the northern depot.",
            ]),
        .invented(
            "morning-line", published: "2017-09-10", "Buses to run again after deal",
            [
                "The strike of Port Callan's bus drivers is over: union and company signed an agreement on Saturday.",
                "The strike had begun on 4 September, when drivers closed the city's two depots.",
                "The deal gives drivers four percent more pay, said Victor Hale.",
            ]),
    ]
}
