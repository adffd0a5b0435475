/// Names of the months in the languages of which dates of publication are read, whole and shortened.
enum MonthNames {
    /// 1–12 for a name in lower case; nil for what is none.
    static func month(_ word: String) -> Int? { months[word] }

    private static let months: [String: Int] = {
        var result: [String: Int] = [:]
        for language in table {
            for (index, names) in language.split(separator: " ").enumerated() {
                for name in names.split(separator: "/") where result[String(name)] == nil {
                    result[String(name)] = index + 1
                }
            }
        }
        return result
    }()

    /// A language a line, twelve months each, forms of one month parted by a bar.
    private static let table = [
        // German, Austrian
        "januar/jänner/jän/jan februar/feber/feb märz/maerz/mär/mrz april/apr mai juni/jun juli/jul august/aug "
            + "september/sept/sep oktober/okt november/nov dezember/dez",
        // French
        "janvier/janv février/fevrier/févr/fev mars avril/avr mai juin juillet/juil août/aout septembre/sept "
            + "octobre/oct novembre/nov décembre/decembre/déc",
        // Spanish
        "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago "
            + "septiembre/setiembre/sept/sep octubre/oct noviembre/nov diciembre/dic",
        // Portuguese
        "janeiro fevereiro/fev março/marco abril maio/mai junho julho agosto setembro outubro novembro "
            + "dezembro/dez",
        // Italian
        "gennaio/gen febbraio/febb marzo aprile maggio/mag giugno/giu luglio/lug agosto settembre ottobre/ott novembre "
            + "dicembre",
        // Dutch
        "januari februari maart/mrt april mei juni juli augustus september oktober november december",
        // Danish, Norwegian
        "januar februar marts april maj juni juli august september oktober november desember",
        // Swedish, Icelandic
        "januari/janúar februari/febrúar mars april/apríl maj/maí juni/júní juli/júlí augusti/ágúst september oktober "
            + "november/nóvember december/desember",
        // Finnish
        "tammikuuta/tammikuu helmikuuta/helmikuu maaliskuuta/maaliskuu huhtikuuta/huhtikuu toukokuuta/toukokuu "
            + "kesäkuuta/kesäkuu heinäkuuta/heinäkuu elokuuta/elokuu syyskuuta/syyskuu lokakuuta/lokakuu "
            + "marraskuuta/marraskuu joulukuuta/joulukuu",
        // Polish
        "stycznia/styczeń lutego/luty marca/marzec kwietnia/kwiecień maja/maj czerwca/czerwiec lipca/lipiec "
            + "sierpnia/sierpień września/wrzesień października/październik listopada/listopad grudnia/grudzień",
        // Czech
        "ledna/leden února/únor března/březen dubna/duben května/květen června/červen července/červenec srpna/srpen "
            + "září října/říjen listopadu prosince/prosinec",
        // Russian
        "января/январь/янв февраля/февраль/фев марта/март апреля/апрель/апр мая/май июня/июнь июля/июль "
            + "августа/август/авг сентября/сентябрь/сен октября/октябрь/окт ноября/ноябрь/ноя декабря/декабрь/дек",
        // Ukrainian
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        // Turkish
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        // Indonesian, Malay
        "januari/jan februari/feb maret april mei/mei juni/jun juli/julai agustus/ogos september oktober november "
            + "desember/disember",
        // Greek
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου/μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
            + "δεκεμβρίου",
        // Hungarian
        "január február március április május június július augusztus szeptember október november december",
        // Romanian
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        // Arabic, western and eastern names
        "يناير/كانون فبراير/شباط مارس/آذار أبريل/إبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب "
            + "سبتمبر/أيلول أكتوبر/تشرين نوفمبر ديسمبر",
        // Hindi
        "जनवरी फरवरी/फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर/सितम्बर अक्टूबर/अक्तूबर नवंबर/नवम्बर दिसंबर/दिसम्बर",
    ]
}
