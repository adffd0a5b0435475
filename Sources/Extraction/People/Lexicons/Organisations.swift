/// Words of names of organisations and of works, products and events; of general knowledge.
enum Organisations {
    /// Words that make the name they stand in one of an organisation.
    static let parts = """
        MV HMS USS RMS SS
        ABC Academy Administration Adobe Affairs AG Agency Air Airbus Aircraft Airline Airlines Airways Albion Alliance
        Amazon AMD Angels Apple Army Arsenal Artillery Assembly Associates Association Athletic Athletics Authority
        Band Bank Bankshares Battalion BBC Bears Bengals Bills Bloomberg Board Boeing Books Bowl Braves Brewery Brigade
        Broadcasting Broncos Brothers Browns Buccaneers Bulls Bureau Cabinet Campaign Capital Cardinals Cavalry CBS
        Celtic Chamber Champions Championship Channel Chargers Chemical Chiefs CIA Club CNN Co Coalition Code College
        Colts Command Commerce Commission Committee Commonwealth Communications Community Companies Company Computers
        Confederation Conference Congregation Congress Consortium Constitution Consulting Convention Cooperative Corp
        Corporation Corps Council Court Cowboys Crescent Cross Crusaders Cubs Cup Defence Defense Delegation Dell
        Democracy Department Division Dodgers Dolphins Dow Dynamics Eagles Economics Education Electric Electronics
        Energy Engineering Enterprises Entertainment ESPN EU Exchange Executive Express Facebook Faculty Falcons FBI
        Federal Federation Fellowship Festival Films Finance Financial Fleet Force Forces Forum Foundation Fox Front
        Fund Gazette Giants GmbH Google Government Greenpeace Group Grumman Guard Guardian Guild Health Herald High
        Holdings Honda Hotspur HP IBM IMF Inc Industries Infantry Initiative Institute Institution Insurance Intel
        Intelligence International Interpol Investments Jets Journal Jury Justice Knicks Kremlin Laboratories
        Laboratory Labs Lakers League Legion Legislature Limited Lions LLC LLP Lockheed Ltd Lufthansa Magazine Mail
        Management Marines Market Marketing McDonald's Media Medicine Meteorological Metropolitan Mets Microsoft
        Military Militia Ministry Mirror Mission Motor Motorola Motors Movement MTV Music NASA Nasdaq Nation National
        Nations NATO Navy NBC Netflix Network News Newspaper Nissan Nokia Northrop NYSE Observatory Observer Office Oil
        Oracle Orchestra Order Organisation Organization Packers Panthers Parliament Partners Partnership Party
        Patriots Patrol Pentagon Petroleum Philharmonic Pictures PLC Police Politburo Post Press Productions Program
        Programme Project Prosecutors Publications Publishers Publishing Qantas Radio Raiders Railroad Rams Rangers
        Ravens Raytheon Records Redskins Regiment Registrar Registry Relations Reserve Resources Reuters Review Rights
        Rolls-Royce Rovers Ryanair SA Saints Samsung Savings School Science Sciences Seahawks Secretariat Section
        Securities Security Senate Service Services Siemens Society Software Solutions Sony Squad Squadron Standards
        Star Starbucks Steelers Stock Stores Studio Studios Sun Supreme Symphony Systems Task Team Technologies
        Technology Telecom Telegraph Television Texans Tigers Times Titans Toyota Transit Transport Treasury Tribunal
        Tribune Trust Trustees TV Twitter UN UNICEF Union United Universal University Vatican Vikings Volkswagen
        Walmart Wanderers Warriors Wikileaks Wikipedia Wing Workers Works World Yahoo Yankees YouTube
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
