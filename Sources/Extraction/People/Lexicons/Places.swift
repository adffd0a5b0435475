/// Names of countries, regions and cities, and the words that go with places; of general knowledge.
enum Places {
    /// Single words of names of countries, states, regions, cities and rivers.
    static let names = """
        Afghanistan Africa Alabama Alaska Albania Albany Alberta Aleppo Algeria Algiers Alps America Amman Amsterdam
        Anchorage Andes Andorra Angeles Angola Anguilla Ankara Antarctica Antigua Antonio Antwerp Arabia Argentina
        Arizona Arkansas Armenia Asia Athens Atlanta Atlantic Auckland Australia Austria Azerbaijan Baghdad Bahamas
        Bahrain Bakersfield Bali Balkans Baltic Baltimore Bangalore Bangkok Bangladesh Barbados Barcelona Basel Basra
        Bavaria Beijing Beirut Belarus Belfast Belgium Belgrade Belize Bengal Benghazi Benin Berkeley Berlin Bermuda
        Bern Bhutan Birmingham Bogota Bohemia Bolivia Bologna Bombay Bonn Bosnia Boston Botswana Brasilia Bratislava
        Brazil Brest Bristol Britain Brittany Bronx Brooklyn Brunei Brussels Bucharest Budapest Buffalo Bulgaria
        Burgundy Burkina Burma Burundi Cairo Calcutta Calgary California Cambodia Cambridge Cameroon Canada Canberra
        Cannes Caracas Cardiff Caribbean Carolina Casablanca Catalonia Caucasus Chad Charleston Chechnya Chennai
        Chicago Chile China Christchurch Cincinnati Cleveland Cologne Colombia Colombo Colorado Columbus Congo
        Connecticut Copenhagen Cornwall Corsica Crete Crimea Croatia Cuba Cumbria Cyprus Czechia Czechoslovakia
        Dagestan Dakar Dakota Dallas Damascus Danube Darfur DC Delaware Delhi Denmark Denver Derbyshire Detroit Devon
        Dhaka Diego Djibouti Doha Donetsk Dortmund Dresden Dubai Dublin Durban Dusseldorf Ecuador Edinburgh Edmonton
        Egypt England Eritrea Essex Estonia Ethiopia EU Eurasia Europe Fallujah Fiji Finland Flanders Florence Florida
        France Francisco Frankfurt Gabon Galilee Galway Gambia Gascony Gaza GDR Geneva Genoa Georgia Germany Ghana
        Gibraltar Glasgow Gloucestershire Greece Greenland Grenada Guadeloupe Guam Guangdong Guangzhou Guantanamo
        Guatemala Guernsey Guinea Guyana Haifa Haiti Hamburg Hampshire Hanoi Hanover Harare Harlem Havana Hawaii Hebron
        Helmand Helsinki Hertfordshire Hiroshima Hollywood Honduras Honolulu Houston Hungary Iceland Idaho Illinois
        India Indiana Indianapolis Indochina Indonesia Iowa Iran Iraq Ireland Islamabad Israel Istanbul Italy Jakarta
        Jamaica Japan Java Jeddah Jericho Jersey Jerusalem Johannesburg Jordan Jose Kabul Kabylia Kandahar Kansas
        Karachi Kashmir Kathmandu Kazakhstan Kentucky Kenya Kerala Kharkiv Khartoum Kherson Kiev Kigali Kinshasa Kobe
        Korea Kosovo Kuwait Kyiv Kyoto Kyrgyzstan LA Lagos Lahore Lancashire Laos Latvia Lebanon Leeds Leicester
        Leipzig Lesotho Liberia Libya Liechtenstein Lille Lima Lisbon Lithuania Liverpool London Louis Louisiana
        Louisville Luanda Luxembourg Luxemburg Lviv Lyon Macau Macedonia Madagascar Madrid Maine Malawi Malaysia
        Maldives Mali Malta Manchester Manchuria Manhattan Manila Manitoba Mariupol Marrakesh Marseille Maryland
        Massachusetts Mauritania Mauritius Mecca Medina Mediterranean Melbourne Memphis Mesopotamia Mexico Miami
        Michigan Milan Milwaukee Minneapolis Minnesota Minsk Mississippi Missouri Mogadishu Moldova Monaco Mongolia
        Montana Montenegro Montevideo Montreal Moravia Morocco Moscow Mosul Mozambique Mumbai Munich Myanmar Nagasaki
        Nairobi Namibia Nanjing Naples Nashville Nebraska Nepal Netherlands Nevada Newark Newcastle Newfoundland
        Nicaragua Nice Niger Nigeria Nile Norfolk Normandy Northumberland Norway Nottingham NYC Oakland Oaxaca Odesa
        Odessa Ohio Oklahoma Omaha Oman Ontario Oregon Orlando Osaka Oslo Ottawa Oxford Oxfordshire Pacific Pakistan
        Palermo Palestine Panama Paraguay Paris Pasadena Paul Pennsylvania Persia Perth Peru Peshawar Philadelphia
        Philippines Phoenix Pittsburgh Poland Polynesia Portland Portsmouth Portugal Prague Pretoria Provence Prussia
        Punjab Pyongyang Qatar Quebec Queens Queensland Quito Raleigh Ramallah Rangoon Reno Reykjavik Rhine Rhodesia
        Richmond Rico Riga Rio Riyadh Rochester Romania Rome Rotterdam Russia Rwanda Sacramento Sahara Saigon Salisbury
        Salvador Salzburg Samoa Santiago Sarajevo Sardinia Saskatchewan Saxony Scandinavia Scotland Seattle Senegal
        Seoul Serbia Seville Shanghai Sheffield Siberia Sicily Sierra Silesia Sinai Singapore Slovakia Slovenia Sofia
        Somalia Somaliland Somerset Soweto Spain Stalingrad Stockholm Stuttgart Sudan Suffolk Sumatra Surrey Sussex
        Swaziland Sweden Switzerland Sydney Syracuse Syria Taipei Taiwan Tajikistan Tallahassee Tallinn Tanzania
        Tasmania Tbilisi Tehran Tennessee Texas Thailand Thames Thessaloniki Tibet Togo Tokyo Tonga Toronto Toulouse
        Transylvania Trieste Trinidad Tripoli Tucson Tunis Tunisia Turin Turkey Turkmenistan Tuscany UAE Uganda UK
        Ukraine Ulster Ural Uruguay US USA USSR Utah Uzbekistan Vancouver Vanuatu Vatican Vegas Venezuela Venice
        Vermont Versailles Vienna Vietnam Vilnius Virginia Vladivostok Volga Wales Warsaw Warwickshire Washington
        Waterloo Wellington Wiltshire Winnipeg Wisconsin Wuhan Wyoming Yemen Yokohama York Yorkshire Yugoslavia Zagreb
        Zambia Zanzibar Zealand Zimbabwe Zurich
        """

    /// Words of names of places, before or behind the rest: river, street, county.
    static let parts = """
        Abbey Acres Airport Alley Archipelago Arena Avenue Basin Bay Beach Boulevard Bridge Building Caliphate Camp
        Canal Canyon Cape Castle Cathedral Cemetery Center Central Centre Chapel Church Circuit City Coast Cottage
        County Court Courthouse Creek Crossing Dam Desert District Dome Downs Drive East Eastern El Emirates Empire
        Estate Falls Farm Federation Field Fields Ford Forest Fort Garden Gardens Gate Gorge Grand Great Greater Grove
        Gulf Hall Harbor Harbors Harbour Heights Highway Hill Hills Hospital Hotel House Inn Inner Island Islands Isle
        Isles Junction Kingdom Lake Lakes Lane Las Library Los Lower Mall Manor Meadows Memorial Mid Mine Monte
        Monument Mosque Mount Mountain Mountains Mt Museum Nagar New North Northern Oblast Ocean Old Outer Palace
        Parish Park Pass Peak Peninsula Plains Plateau Plaza Point Port Pradesh Prefecture Prison Province Puerto
        Raceway Railway Ranch Range Region Republic Reservation Reservoir Ridge River Road Route Ruins Saint San Santa
        Santo Sea Shire Shore Sound South Southern Speedway Springs Square St Stadium State States Station Strait
        Street Suburb Synagogue Taluk Temple Terminal Terrace Territories Territory Theater Theatre Tower Towers Town
        Township Trail Tunnel Upper Valley Villa Village West Western Woods Zoo
        """

    /// What comes from a place: its people, its language.
    static let demonyms = """
        Afghan Afghans African Africans Albanian Albanians Algerian Algerians Allah American Americans Anglo Arab
        Arabian Arabic Arabs Argentine Argentinian Armenian Armenians Asian Asians Athenian Australian Australians
        Austrian Austrians Azerbaijani Aztec Bahraini Balkan Baltic Bangladeshi Bangladeshis Basque Basques Bavarian
        Belarusian Belgian Belgians Bhutanese Bible Bolivian Bolivians Bosnian Bosnians Brazilian Brazilians Breton
        British Briton Britons Buddhist Buddhists Bulgarian Burmese Burundian Byzantine Californian Californians
        Cambodian Cambodians Cameroonian Canadian Canadians Catalan Catalans Catholic Catholics Caucasian Celtic
        Chadian Chechen Chicano Chilean Chileans Chinese Christ Christian Christians Colombian Colombians Communist
        Communists Congolese Conservative Conservatives Coptic Copts Cornish Cossack Creole Croat Croatian Croats Cuban
        Cubans Czech Czechs Dane Danes Danish Democrat Democratic Democrats Dominican Dominicans Druze Dutch Ecuadorean
        Ecuadoreans Ecuadorian Ecuadorians Egyptian Egyptians Emirati Emiratis English Englishman Englishmen Eritrean
        Estonian Ethiopian Ethiopians European Europeans Fascist Fascists Fijian Filipino Filipinos Finn Finnish Finns
        Flemish French Frenchman Frenchmen Gaelic Gambian Georgian Georgians German Germans Ghanaian God Greek Greeks
        Greenlander Greenlanders Guatemalan Guatemalans Guinean Gypsy Haitian Haitians Hamas Hawaiian Hebrew Hezbollah
        Hindu Hindus Hispanic Hispanics Honduran Hondurans Hungarian Hungarians Hutu Icelanders Icelandic Inca Indian
        Indians Indonesian Indonesians Internet Iranian Iranians Iraqi Iraqis Irish Irishman Islamic Islamist Islamists
        Israeli Israelis Italian Italians Ivorian Jamaican Jamaicans Japanese Javanese Jew Jewish Jews Jordanian
        Jordanians Kazakh Kazakhs Kenyan Kenyans Koran Korean Koreans Kosovar Kurd Kurdish Kurds Kuwaiti Kuwaitis
        Kyrgyz Labour Laotian Latin Latina Latinas Latino Latinos Latvian Latvians Lebanese Liberal Liberals Liberian
        Libyan Libyans Lithuanian Lithuanians Londoner Londoners Lord Macedonian Malagasy Malaysian Malaysians Malian
        Maltese Maori Maronite Marxist Mauritanian Mexican Mexicans Minnesotan Minnesotans Moldovan Moldovans Mongol
        Mongolian Mongols Mormon Moroccan Moroccans Moslem Mozambican Muslim Muslims Namibian Native Nazi Nazis
        Nepalese Nepali Nepalis Nicaraguan Nigerian Nigerians Norman Normans Norse Norwegian Norwegians Omani Ottoman
        Ottomans Pakistani Pakistanis Palestinian Palestinians Panamanian Parisian Parisians Pashtun Persian Peruvian
        Peruvians Pole Poles Polish Portuguese Protestant Protestants Prussian Prussians Qatari Quran Republican
        Republicans Rohingya Roma Roman Romanian Romans Russian Russians Rwandan Salvadoran Salvadorans Saudi Saudis
        Saxon Saxons Scandinavian Scot Scots Scotsman Scottish Senegalese Serb Serbian Serbians Serbs Shia Shiite
        Shiites Sicilian Sikh Sikhs Singaporean Slav Slavic Slovak Slovaks Slovene Slovenian Socialist Socialists
        Somali Somalis Soviet Soviets Spaniard Spaniards Spanish Sudanese Sunni Sunnis Swede Swedes Swedish Swiss
        Syrian Syrians Taiwanese Taliban Tamil Tamils Tanzanian Tanzanians Tatar Texan Texans Thai Tibetan Tibetans
        Tories Tory Tunisian Tunisians Turk Turkish Turkmen Turks Tutsi Ugandan Ugandans Uighur Ukrainian Ukrainians
        Uruguayan Uyghur Uyghurs Uzbek Venezuelan Venezuelans Vietnamese Viking Vikings Welsh Welshman Western Whig
        Whigs Yazidi Yazidis Yemeni Yemenis Yugoslav Zambian Zimbabwean Zulu
        """
}
