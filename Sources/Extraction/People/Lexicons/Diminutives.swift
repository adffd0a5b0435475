/// Familiar forms of given names.
enum Diminutives {
    /// Whether two given names, as `WordHash`, can be one: Bill and William.
    static func same(_ left: UInt64, _ right: UInt64) -> Bool {
        guard let mine = groups[left], let theirs = groups[right] else { return false }
        return mine.contains { theirs.contains($0) }
    }

    private static let groups: WordTable<[Int]> = {
        var groups = WordTable<[Int]>()
        for (index, line) in table.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") {
                let hash = WordHash.of(String(name))
                groups.insert((groups[hash] ?? []) + [index], for: hash)
            }
        }
        return groups
    }()

    /// One name with its familiar forms a line.
    private static let table = """
        Abraham Abe
        Albert Al Bert
        Alexander Alex Al Sandy Sasha
        Alexandra Alex Sandra Sasha
        Alfred Alf Fred
        Andrew Andy Drew
        Anthony Tony
        Arthur Art
        Barbara Barb Babs
        Benjamin Ben Benny
        Bernard Bernie
        Catherine Cathy Kate Katie Cate
        Charles Charlie Chuck Chas
        Christine Chris Chrissie Tina
        Christopher Chris Kit
        Cynthia Cindy
        Daniel Dan Danny
        David Dave Davy
        Deborah Debbie Deb
        Dennis Denny
        Donald Don Donnie
        Douglas Doug
        Edward Ed Eddie Ted Ned
        Elizabeth Liz Beth Betty Eliza Lisa Betsy
        Eugene Gene
        Frances Fran
        Francis Frank
        Franklin Frank
        Frederick Fred Freddie
        Gabriel Gabe
        Geoffrey Geoff Jeff
        Gerald Gerry Jerry
        Gregory Greg
        Harold Harry Hal
        Henry Harry Hank
        Irving Irv
        Jacob Jake
        James Jim Jimmy Jamie
        Jeffrey Jeff
        Jennifer Jen Jenny
        Jerome Jerry
        Jessica Jess
        John Jack Johnny
        Jonathan Jon
        Joseph Joe Joey
        Joshua Josh
        Judith Judy
        Katherine Kathy Kate Katie
        Kathleen Kathy
        Kenneth Ken Kenny
        Kimberly Kim
        Lawrence Larry
        Leonard Len Lenny
        Lewis Lew
        Louis Lou
        Margaret Maggie Meg Peggy Marge
        Martin Marty
        Matthew Matt
        Maximilian Max
        Michael Mike Mick Mickey
        Mikhail Misha
        Mitchell Mitch
        Nathaniel Nathan Nate
        Nicholas Nick Nicky
        Pamela Pam
        Patricia Pat Patty Tricia
        Patrick Pat Paddy
        Peter Pete
        Philip Phil
        Raymond Ray
        Rebecca Becky
        Richard Rich Rick Dick Ricky
        Robert Rob Bob Bobby Robbie
        Ronald Ron Ronnie
        Rudolph Rudy
        Russell Russ
        Samuel Sam Sammy
        Samantha Sam
        Sidney Sid
        Stanley Stan
        Stephen Steve Steven
        Steven Steve
        Susan Sue Susie
        Theodore Ted Theo Teddy
        Theresa Terry Tess
        Thomas Tom Tommy
        Timothy Tim
        Victoria Vicky
        Vincent Vince Vinny
        Vladimir Volodymyr Vlad
        Walter Walt
        William Bill Will Billy Willie
        Zachary Zach
        """
}
