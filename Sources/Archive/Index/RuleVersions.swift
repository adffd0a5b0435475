/// The numbers that are raised by hand: nothing else tells that the program makes something else of the same bytes.
public enum RuleVersions {
    /// Goes up whenever the readers of articles or events read the same bytes differently, or the index says something else
    /// of them in the same tables: then it is made anew. Up to 127.
    static let reading = 15
    /// Goes up whenever other events are found in the same articles, by rules, words or weights: then they are looked for
    /// anew.
    public static let suggesting = 10
}
