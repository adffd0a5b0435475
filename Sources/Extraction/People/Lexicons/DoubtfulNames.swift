/// Given names that are ordinary words or places as well; they count less than the rest.
enum DoubtfulNames {
    /// Names divided by white space.
    static let table = """
        Ace Aden Africa Al Alabama Albany Alexandria Alma Alpha Amazon Amber Amor Andes Angeles Angola Angus Antrim
        April Ara Arabia Arc Arch Aria Art Asia Aspen Aster Athena Atlas August Augusta Aurora Autumn Aya Bach Bal Ball
        Banner Basil Bath Bay Beau Beauty Bell Berry Bethlehem Birch Blade Blaze Bliss Blossom Blue Bo Bond Boomer
        Boston Brandy Brazil Brighton Brook Brooklyn Brooks Buck Bud Buster Cairo Candelaria Candy Cannes Canon Canton
        Capri Carmel Carolina Carson Cash Cat Celt Chad Champion Chan Chance Charity Chase Chelsea Cher Cherry Chester
        Chi China Chip Chips Clarion Clay Clementine Cleveland Clinton Colt Columbia Comet Como Concord Cook Coral
        Corinth Cornell Corona Cosmos Costa Cotton Cricket Cruise Cruz Crystal Cuba Cyprus Dakota Dale Dallas Dane Dar
        Darby Darwin Dash Dawn Deal Del Delaware Denver Deon Derby Derry Dev Devi Diamond Dion Dixie Dove Dover Duke
        Durban Earnest Easter Ebony Echo Eden Elba Elite Else England Eon Esa Essence Even Ever Fable Faith Fate
        Fidelity Fleet Flora Forest Fort Fox Galilee Garland Garrison Gaspard Gay Gem Genesis Geneva Genie Georgia
        Ghana Ghost Gill Go Golden Goldie Gore Grady Guadalupe Gypsy Hale Hamilton Happy Harmony Hart Heaven Hero Hind
        Holiday Holly Hollywood Homer Honey Honor Hope Houston Hyacinth India Indiana Ion Ireland Israel Ivory Jericho
        Jersey Jerusalem Jesus Jet Jewel Jordan Judea June Juneau Kenya Kildare Kingston Lada Lagos Lake Lal Lane
        Lansing Lark Liberty Lil Lima Lin Link Lino London Louisiana Love Lux Lyon Macy Made Magdalena Magic Maha Maker
        Malta Man Marine Mars Marseille Martial Maryland Maxim Maxime May Medina Melbourne Melody Memphis Mercury Mercy
        Merit Milan Miles Mini Minnesota Misty Modena Montana Moss Nazareth Nevada Nice North Oak Ocean Octave Ola Om
        Oma Opal Orion Orleans Oxford Pace Page Palestine Palmer Pan Pansy Paris Pearl Pep Pepper Per Perth Petra
        Phoenix Pierce Piper Pisa Pius Polo Poppy Porter Powder Price Primitivo Primo Prosper Prudence Rain Raleigh
        Raven Red Reed Reef Regina Remedies Rep Rhea Rich Rim Rio River Roma Rome Royal Rugby Rune Sabah Sage Sahara
        Said Saint Salem Salvador Saman Samaria San Santa Santos Sari Sata Satu Savannah Scout Sea Serenity Sharm Siena
        Sienna Sierra Silver Sim Sion Siri Skip Sky Sol Soledad Spike Spring Star Stone Storm Sultan Summer Sunny
        Sydney Taiki Tam Tama Tana Tangier Taro Tate Tatum Te Teal Temple Ten Tennessee Terra Texas Tiger Tin Tor Trace
        Trenton Trinity True Truth Tucson Turki Tyne Unity Urban Usher Valencia Valle Vance Vatican Venice Venus
        Verona Victoria Vida Vienna Ville Virginia Walker Ward Warren Washington Wellington West Will Wilmington
        Windy Winter Wolf Woody Worth Ya Yale York Young Zen Zine Zion
        """
}
