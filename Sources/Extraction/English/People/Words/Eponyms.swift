extension EnglishWords {
    /// Names of organisations, prizes and products that look like persons, one a line.
    static let eponyms = WordList(
        "eponyms",
        source: "Written down from general knowledge for this program.",
        date: "2026-11-21",
        words: """
            Abercrombie & Fitch
            Abu Dhabi
            Abu Ghraib
            Addis Ababa
            Al Arabiya
            Al Fatah
            Al Jazeera
            Al Qaeda
            Al Shabaab
            Al-Aqsa
            Al-Arabiya
            Al-Azhar
            Al-Jazeera
            Al-Qaeda
            Al-Qaida
            Al-Shabaab
            Alfa Romeo
            Alice Springs
            Aston Martin
            Barnes & Noble
            Baton Rouge
            Belo Horizonte
            Ben & Jerry
            Big Ben
            Boko Haram
            Booker Prize
            Bristol Myers Squibb
            Buenos Aires
            Burger King
            Burkina Faso
            Calvin Klein
            Cape Town
            Cape Verde
            Captain Morgan
            Charles Schwab
            Chiang Mai
            Christie's
            Cinco de Mayo
            Costa Rica
            Dairy Queen
            Davis Cup
            Denny's
            Dow Jones
            El Paso
            El Salvador
            Eli Lilly
            Ernst & Young
            Estee Lauder
            Fort Lauderdale
            Fort Wayne
            Fort Worth
            George Cross
            Goldman Sachs
            Harley Davidson
            Harry Potter
            Hewlett Packard
            Ho Chi Minh City
            Hong Kong
            Hugo Boss
            JP Morgan
            JP Morgan Chase
            JPMorgan Chase
            Jack Daniel's
            Jim Beam
            Jimmy Choo
            John Deere
            Johnnie Walker
            Johns Hopkins
            Johnson & Johnson
            Kuala Lumpur
            Lake Victoria
            Las Vegas
            Lehman Brothers
            Levi Strauss
            Little Rock
            Lloyd's
            Lockheed Martin
            Los Angeles
            Louis Vuitton
            Macy's
            Magna Carta
            Mardi Gras
            Marks & Spencer
            Martin Luther King Day
            Martin Luther King Jr Day
            McDonnell Douglas
            Melbourne Cup
            Mercedes Benz
            Merrill Lynch
            Monte Carlo
            Moody's
            Morgan Stanley
            New Jersey
            New Mexico
            New Orleans
            New York
            Nobel Prize
            North Carolina
            Northrop Grumman
            Notre Dame
            Phnom Penh
            Port Louis
            Port Said
            Port Stanley
            Porto Alegre
            Price Waterhouse
            Procter & Gamble
            Puerto Rico
            Pulitzer Prize
            Purple Heart
            Ralph Lauren
            Rio de Janeiro
            Rolls Royce
            Ryder Cup
            Saint Louis
            Saint Paul
            Saint Petersburg
            Saks Fifth Avenue
            Salt Lake
            San Antonio
            San Diego
            San Francisco
            San Jose
            San Juan
            San Marino
            San Salvador
            San Sebastian
            Santa Barbara
            Santa Clara
            Santa Claus
            Santa Cruz
            Santa Fe
            Santa Maria
            Santa Monica
            Santo Domingo
            Sao Paulo
            Sharm el Sheikh
            Sierra Leone
            Smith & Wesson
            Sotheby's
            South Carolina
            Sri Lanka
            St Andrews
            St Helens
            St Louis
            St Paul
            St Petersburg
            Standard Chartered
            Stanley Cup
            Tel Aviv
            Thomson Reuters
            Tiffany & Co
            Victoria Cross
            Virginia Beach
            Wells Fargo
            Wendy's
            West Virginia
            William & Mary
            Yves Saint Laurent
            """)
}
