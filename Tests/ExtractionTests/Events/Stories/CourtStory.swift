import EventModel

/// A banker on trial: charged, convicted, sentenced; the papers differ on the day of the verdict and on the years.
enum CourtStory {
    static let articles: [Article] = [
        .invented(
            "capital-times", published: "2022-11-18", "Former banker Ewald Torrance jailed for nine years",
            [
                "Ewald Torrance, the former head of Calder Bank, was sentenced to nine years in prison on Friday for fraud.",
                "A jury had convicted Torrance, 61, on 3 November after a trial of eight weeks.",
                "Torrance was arrested in March 2021 at the airport of Nice as he tried to board a flight, and charged with fraud a month later.",
                "Judge Amelia Okoro said he had robbed thousands of their savings. Torrance showed no emotion.",
                "His lawyer, Simon Draper, said that he would appeal.",
            ]),
        .invented(
            "harbour-post", published: "2022-11-19", "Nine years for Calder boss",
            [
                "The man who ran Calder Bank into the ground has been jailed for nine years.",
                "Judge Amelia Okoro sentenced Ewald Torrance on Friday in a crowded courtroom.",
                "Torrance was convicted on 4 November. He was arrested in France in March 2021.",
                "Savers cheered outside the court when the sentence was read.",
            ]),
        .invented(
            "ledger", published: "2022-11-18", "Torrance gets ten years in Calder fraud case",
            [
                "Ewald Torrance was sentenced to ten years in prison on Friday, ending the longest fraud case in the country's history.",
                "The jury found Torrance guilty on 3 November on all twelve counts.",
                "Calder Bank collapsed in 2020. Prosecutors charged Torrance with fraud in April 2021, a month after he was arrested in Nice.",
                "“It does not bring my money back,” said Ines Falk, a saver who had followed the trial from the first day.",
            ]),
    ]
}
