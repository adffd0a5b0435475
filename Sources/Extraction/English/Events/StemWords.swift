/// English words that carry no content.
enum StemWords {
    static let functionWords = GrammarWords.table(
        """
        a an the this that these those and or but nor so yet if then than as of in on at by for with from to into onto over
        under about after before between through during against among amid within without across along around behind beyond
        near off out up down upon via per until till since while when where why how who whom whose which what there here
        i me my we us our you your he him his she her hers it its they them their theirs himself herself itself themselves
        is am are was were be been being do does did done has have had having will would shall should can could may might
        must not no n't also just only very more most much many such some any each every all both few other another same own
        again too even still already now ever never always often perhaps however although though because unless whether
        say says said saying tell tells told according added adding stated reported reportedly report reports asked
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december day days week weeks month months year years today yesterday tomorrow earlier later last
        next ago time first second two three one mr mrs ms dr get got make made take took come came go went like new part
        it's that's he's she's there's i've i'm we're they're don't didn't wasn't isn't
        """)
}
