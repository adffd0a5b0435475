/// Texts of kinds that annotated news seldom has: tables of results, line-ups, bylines, headlines in capitals. Written for
/// this program; their names are drawn at random from the lists and from invented words.
///
/// `{1}` is a person's full name, `{1.l}` the last word of it, `{1.i}` with an initial, `{1.L}` and `{1.N}` the same in
/// capitals; `{P}` a place, `{P^}` one in capitals, `{C}` a country, `{O}` an organisation, `{T}` a team, `{W}` a word
/// that nobody knows, `{n}` a number, `{s}` a score, `{t}` a time.
enum Templates {
    /// One text each.
    static let texts: [String] = [
        """
        TENNIS - {1.L} AND {2.L} REACH LAST EIGHT IN {P^} .
        {P} 1998-05-12
        Scores of the second round on Tuesday :
        {1} ( {C} ) beat {3} ( {C} ) {s} {s}
        {2} ( {C} ) beat 5 - {4} ( {C} ) {s} {s} {s}
        3 - {5} ( {C} ) beat {6} ( {C} ) {s} {s}
        {7} and {8} ( {C} ) beat {9} and {6} ( {C} ) {s} {s}
        """,
        """
        {P}, May 12 - Quarter-final results at the {P} Open:
        {1}, {C}, def. {2}, {C}, {s}, {s}.
        {3} ({C}) bt {4} ({C}) {s} {s}
        {5.i} ({C}) v {6.i} ({C})
        {7.l} leads {8.l} {s} {s}
        """,
        """
        Leading times in the heats at {P} on Saturday :
        Women 's 200 metres :
        1. {1} ( {C} ) {t} seconds
        2. {2} ( {C} ) {t}
        3. {3} ( {C} ) {t}
        4. {4} ( {C} ) {t}
        Men 's hammer :
        1. {5} ( {C} ) {t} metres
        2. {6} ( {C} ) {t}
        """,
        """
        Final placings in {P}:
        1 {1} {C} {n} points
        2 {2} {C} {n}
        3 {3} {C} {n}
        4= {4} {C} {n}
        4= {5} {C} {n}
        """,
        """
        {T} {n} {T} {n}
        Scorers :
        {T} - {1} ( 12th minute ) , {2} ( 45th )
        {T} - {3} ( 60th , penalty )
        Halftime {s} . Attendance {n} .
        {T} {n} ( {4.l} 20 , {5.l} 61 ) {T} {n} ( {6.l} 88 )
        """,
        """
        Teams :
        {T} : 1 - {1} ; 2 - {2} , 3 - {3} , 4 - {4} ; 5 - {5} , 6 - {6} ( captain )
        {T} : {7.i} , {8.i} , {9.l}
        Referee : {5} of {P}
        """,
        """
        The coach of {T} named this squad on Monday :
        Goalkeepers : {1} ( {T} ) , {2} ( {T} )
        Defenders : {3} , {4} ( both {T} ) , {5} ( {O} )
        Forwards : {6} ( {T} ) , {7} ( {T} ) , {8}
        """,
        """
        {T} first innings {n} for {n}
        {1.i} c {2.l} b {3.l} {n}
        {4} not out {n}
        {5.i} lbw b {6} {n}
        {7.l} run out {n}
        Extras {n}
        Bowling : {3.l} 12-3-40-2 , {6.l} 10-1-38-1 , {8} 4-0-22-0
        """,
        """
        Standings after Sunday 's games ( won , lost , drawn , points ) :
        {T} 12 3 1 39
        {T} 11 4 2 35
        {P} 9 6 2 29
        {T} 8 6 1 25
        {T} 3 13 0 9
        """,
        """
        Results on Sunday ( home team first ) :
        {T} {n} {T} {n}
        {P} {n} {T} {n}
        {T} {n} {P} {n}
        Today 's games :
        {P} at {P}
        {T} AT {P^}
        {T} v {T} ( 1500 )
        """,
        """
        By {1}
        {P}, June 3 - Police in {P} said on Tuesday that {2} had been found.
        {2.l}, {n}, was last seen by {3} near {P}.
        (Reporting by {1} in {P} and {4} in {P}; Editing by {5})
        """,
        """
        {1}
        {P} 1997-02-03
        {2} will meet {3} on Thursday , the foreign ministry of {C} said .
        {2.l} and {3.l} last met in {P} .
        ( c ) {O}
        """,
        """
        {1.L} QUITS AS HEAD OF {P^} BANK
        {1}, the head of the bank, quit on Monday.
        """,
        """
        COURT IN {P^} FREES {1.N} AFTER APPEAL
        {P} - A court on Friday freed {1}, who had been held since May.
        {1.l} thanked his lawyer, {2}.
        """,
        """
        {P^} VOTES AS RIVALS TRADE BLAME
        {P^} SHARES FALL ON RATE FEARS
        SOCCER - {T^} HELD BY {T^} .
        {O^} TO CUT JOBS IN {P^}
        Shares in {P} fell on Monday after {O} said it would cut jobs.
        """,
        """
        GOLF - {1.L} LEADS BY TWO IN {P^}
        {n} {1} ( {C} ) 68 70 ; {2} ( {C} ) 69 70
        {n} {3} 71 69 , {4} 70 70 , {5.i} 68 72
        {n} {6} ( {C} )
        """,
        """
        The dead were named as {1}, {n}, of {P}; {2}, {n}, of {P}; {3} and {4}, both {n}; and {5}.
        """,
        """
        Present: {1} (chair), {2}, {3}, {4} ({O}), {5} ({P})
        Apologies: {6}
        """,
        """
        {O} said it had named {1} as its chief executive. {1.l} succeeds {2}, who goes to {O}.
        {O} and {O} also agreed to merge. {W} Holdings rose; {W} fell.
        """,
        """
        {P} 12 18 cloudy
        {P} 7 15 rain
        {P} 21 30 fair
        {P} , {C} 4 9 snow
        """,
        """
        {P} Stakes , 2 : 40 p.m. : 1. {W} {W} ( {1.i} ) 5-2 ; 2. {W} ( {2} ) 9-4 ; 3. {W}'s {W} ( {3.l} ) 20-1 .
        Owner {4} , trainer {5} .
        """,
        """
        Boxing - {1} of {C} knocked out {2} of {C} in the third round to keep the title . {1.l} , {n} , had lost to {3} .
        """,
        """
        Stage four , {P} to {P} : 1. {1} ( {C} / {O} ) {t} 2. {2} ( {C} / {O} ) same time 3. {3} ( {C} )
        Overall : {2.l} , {1.l} at 12 seconds , {4} at 40
        """,
        """
        Turnout {n}. {1} (Labour) {n}, {2} (Liberal) {n}, {3} (Independent) {n}
        {P} North: {4} (Green) {n}; {5} (Conservative) {n}
        """,
        """
        {1}'s film {W} opened in {P}. {2} plays {3}; {4} wrote the music and {5.l} Brothers distribute it.
        """,
        """
        Minister {1.l} met Mr {2.l} and Mrs. {3.l} in {P}. Ms {3.l} is the daughter of Gen. {4}.
        """,
        """
        Mayor of {P} resigns after flood
        The mayor of {P} resigned on Friday. The president of {W}, {1}, and the foreign minister of {P} met in {P}.
        {P} mayor {2} and a spokesman for {W} said so. Residents of {P} blamed {W}.
        """,
        """
        {1} and {2} spoke. {3} and {4.l} were held. Police shot {5} on Monday; {6}, {7} and {8} fled.
        Governor {9} visited {P}. {9.l} and Ms {1.l} stayed. {W} was not hit.
        """,
        """
        Storm Hits {P}, {1.l} Promises Help
        {P} Mayor {1} promised help on Sunday. The storm, {W}, came from {P}.
        """,
    ]
}
