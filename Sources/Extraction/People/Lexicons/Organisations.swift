/// Words of names of organisations and of works, products and events; of general knowledge.
enum Organisations {
    /// Words that make the name they stand in one of an organisation.
    static let parts = """
        Academy Administration Adobe Affairs Agency Air Airbus Aircraft Airline Airlines Airways Albion Alliance Amazon
        Angels Apple Army Arsenal Artillery Assembly Associates Association Athletic Athletics Authority Band Bank
        Bankshares Battalion Bears Bengals Bills Bloomberg Board Boeing Books Bowl Braves Brewery Brigade Broadcasting
        Broncos Brothers Browns Buccaneers Bulls Bureau Cabinet Campaign Capital Cardinals Cavalry Celtic Chamber
        Champions Championship Channel Chargers Chemical Chiefs Club Co Coalition Code College Colts Command Commerce
        Commission Committee Commonwealth Communications Community Companies Company Computers Confederation Conference
        Congregation Congress Consortium Constitution Consulting Convention Cooperative Corp Corporation Corps Council
        Court Cowboys Crescent Cross Crusaders Cubs Cup Defence Defense Delegation Dell Democracy Department Division
        Dodgers Dolphins Dow Dynamics Eagles Economics Education Electric Electronics Energy Engineering Enterprises
        Entertainment Exchange Executive Express Facebook Faculty Falcons Federal Federation Fellowship Festival Films
        Finance Financial Fleet Force Forces Forum Foundation Fox Front Fund Gazette Giants GmbH Google Government
        Greenpeace Group Grumman Guard Guardian Guild Health Herald High Holdings Honda Hotspur Inc Industries Infantry
        Initiative Institute Institution Insurance Intel Intelligence International Interpol Investments Jets Journal
        Jury Justice Knicks Kremlin Laboratories Laboratory Labs Lakers League Legion Legislature Limited Lions
        Lockheed Ltd Lufthansa Magazine Mail Management Marines Market Marketing McDonald's Media Medicine
        Meteorological Metropolitan Mets Microsoft Military Militia Ministry Mirror Mission Motor Motorola Motors
        Movement Music Nasdaq Nation National Nations Navy Netflix Network News Newspaper Nissan Nokia Northrop
        Observatory Observer Office Oil Oracle Orchestra Order Organisation Organization Packers Panthers Parliament
        Partners Partnership Party Patriots Patrol Pentagon Petroleum Philharmonic Pictures Police Politburo Post Press
        Productions Program Programme Project Prosecutors Publications Publishers Publishing Qantas Radio Raiders
        Railroad Rams Rangers Ravens Raytheon Records Redskins Regiment Registrar Registry Relations Reserve Resources
        Reuters Review Rights Rolls-Royce Rovers Ryanair Saints Samsung Savings School Science Sciences Seahawks
        Secretariat Section Securities Security Senate Service Services Siemens Society Software Solutions Sony Squad
        Squadron Standards Star Starbucks Steelers Stock Stores Studio Studios Sun Supreme Symphony Systems Task Team
        Technologies Technology Telecom Telegraph Television Texans Tigers Times Titans Toyota Transit Transport
        Treasury Tribunal Tribune Trust Trustees Twitter Union United Universal University Vatican Vikings Volkswagen
        Walmart Wanderers Warriors Wikileaks Wikipedia Wing Workers Works World Yahoo Yankees YouTube
        """

    /// Abbreviations of organisations, only in capitals.
    static let acronyms = """
        ABC ACLU AFP AG AMD ANC AP BBC BJP CBS CD CDC CDU CIA CNN DHS DOJ DVD EPA ESPN EU FAA FBI FCC FDA FIFA FSB GOP
        GRU HMS HP IBM ICE IDF IMF IOC IRA IRS KGB LAPD LLC LLP MIT MLB MTV MV NAACP NASA NATO NBA NBC NFL NGO NHL NIH
        NRA NSA NYPD NYSE NYU OPEC PC PKK PLC PLO RAF RMS SA SEC SNP SPD SS TV UCLA UEFA UN UNICEF UPI USAF USS WHO WTO
        """

    /// Names of organisations, places and works that look like persons'.
    static let eponyms = """
        Morgan Stanley, JP Morgan, JPMorgan Chase, JP Morgan Chase, Goldman Sachs, Merrill Lynch, Lehman Brothers, Charles Schwab,
        Eli Lilly, Calvin Klein, Ralph Lauren, Louis Vuitton, Harley Davidson, Rolls Royce, McDonnell Douglas, Lockheed Martin,
        Wells Fargo, Mercedes Benz, Aston Martin, Alfa Romeo, John Deere, Hewlett Packard, Johnson & Johnson, Ernst & Young,
        Marks & Spencer, Smith & Wesson, Ben & Jerry, Procter & Gamble, Price Waterhouse, Thomson Reuters, Northrop Grumman,
        Standard Chartered, Dow Jones, Moody's, Al Jazeera, Al-Jazeera, Al Qaeda, Al-Qaeda, Al-Qaida, Al Arabiya, Al-Arabiya, Al Shabaab, Al-Shabaab, Al-Aqsa, Al-Azhar,
        Boko Haram, San Diego, San Jose,
        San Francisco, San Antonio, San Juan, San Salvador, Santa Monica, Santa Fe, Santa Barbara, Santa Cruz, Santa Clara,
        Los Angeles, Las Vegas, El Paso, El Salvador, Buenos Aires, Rio de Janeiro, Sao Paulo, Cape Town, Hong Kong, Sri Lanka,
        New York, New Jersey, New Orleans, New Mexico, Virginia Beach, West Virginia, South Carolina, North Carolina, St Louis,
        St Paul, St Petersburg, Fort Worth, Fort Lauderdale, Baton Rouge, Salt Lake, Saint Louis, Santo Domingo, San Marino,
        Costa Rica, Puerto Rico, Sierra Leone, Burkina Faso, Addis Ababa, Abu Dhabi, Abu Ghraib, Tel Aviv, Ho Chi Minh City,
        Kuala Lumpur, Phnom Penh, Port Stanley, Alice Springs, Melbourne Cup, Stanley Cup, Davis Cup, Ryder Cup, Nobel Prize,
        Booker Prize, Pulitzer Prize, Lake Victoria, Victoria Cross, George Cross, Purple Heart, Harry Potter, Santa Claus,
        Saks Fifth Avenue, Tiffany & Co, Jack Daniel's, Jim Beam, Johnnie Walker, Captain Morgan, Burger King, Dairy Queen,
        Wendy's, Denny's, Macy's, Sotheby's, Christie's, Lloyd's, Levi Strauss, Estee Lauder, Hugo Boss, Jimmy Choo, Yves Saint Laurent,
        Abercrombie & Fitch, Barnes & Noble, Bristol Myers Squibb, Martin Luther King Day, Martin Luther King Jr Day, Big Ben,
        Magna Carta, Monte Carlo, Mardi Gras, Cinco de Mayo, Al Fatah, Notre Dame, Johns Hopkins, William & Mary
        """

    /// Words of titles of works, products, laws, events and prizes.
    static let works = """
        Accord Accords Act Adobe Agreement Airbus Album Amendment Android Anthem Award Awards Ballad Battle Bible Bill
        Blackberry Boeing Book Campaign Carnival Championships Chapter Charter Chevrolet Chrome Chronicle Chronicles
        Civil Classic Code Collection Concerto Constitution Convention Crisis Crown Cup Day Days Decade Declaration
        Derby Dream Dreams Edition Episode Era Explorer Expo Fair Ferrari Festival Final Finals Firefox Flash Ford Game
        Games Gospel Grammy Holiday Hurricane iMac Independence iPad iPhone iPod iTunes Jaguar Java Journey Kindle Law
        Laws Legend Leopard License Line Linux Live Love Mac MacBook Magic Man March Massacre Match Medal Mercedes
        Mission Mobile Model Moon Movie Musical Mustang Night Nights Olympic Olympics Open Opera Oscar Oscars Panther
        Party Peace Phone Pilot Plan Play PlayStation Porsche Prize Pro Problem Process Protocol Quartet Race Rally
        Rebellion Reform Reformation Renaissance Report Resolution Revolution Rising Rock Romance Safari Saga Sale
        Season Series Show Siege Single Software Sonata Song Songs Sonnet Star Storm Story Style Summit Super Symphony
        Tale Tales Theme Theorem Theory Tiger Tour Tournament Toyota Treaty Trial Trilogy Trophy Uprising Version Video
        Volume War Wars Way Web Week Windows Winter World Xbox Year Years
        """
}
