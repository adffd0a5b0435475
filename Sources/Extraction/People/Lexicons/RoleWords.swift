/// Titles, honorifics, roles and kinship: what stands beside a name and is not part of it.
enum RoleWords {
    /// Forms of address: nearly always before a name.
    static let honorifics = """
        Adm Archbishop Archduchess Archduke Atty Aunt Ayatollah Baron Baroness Bishop Brig Brother Capt Cardinal Cdr
        Cmdr Col Count Countess Cpl Czar Dame Det Don Dona Dr Duchess Duke Earl Emir Emperor Empress Esq Father Fr Frau
        Gen Gov Haji Hajji Herr Hon Imam Insp Kaiser King Lady Lieut Lord Lt Madame Maj Marquess Marquis Maulana Messrs
        Miss Mister Mlle Mme Monsieur Monsignor Mother Mr Mrs Ms Msgr Mullah Mx Pandit Pope Prince Princess Prof
        Professor Pte Pvt Queen Rabbi Rep Rev Reverend Saint Sen Senor Senora Sgt Shah Shaikh Sheik Sheikh Shri Signor
        Signora Sir Sister Smt Sri Sultan Supt Swami Tsar Uncle Viscount Viscountess
        """

    /// Forms of address that only a person's name follows.
    static let address =
        "Mr Mrs Ms Miss Mx Mister Messrs Madame Mme Mlle Monsieur Herr Frau Senor Senora Signor Signora"

    /// Offices and ranks that stand before a name, mostly with a capital.
    static let titles = """
        Emeritus
        Abbess Abbot Acting Actor Actress Admiral Advocate Agent Airman Alderman Alderwoman AM Ambassador Analyst
        Apostle Assemblyman Assemblywoman Assistant Attorney Auditor Author Barrister Bassist Brigadier Cadet Canon
        Captain CEO CFO Chair Chairman Chairperson Chairwoman Champion Chancellor Chaplain Chef Chief Citizen
        Co-founder Coach Colonel Columnist Comedian Commander Commissioner Commodore Composer Comptroller Comrade
        Conductor Congressman Congresswoman Constable Consul COO Corporal Correspondent Councillor Councilman
        Councilwoman Counsel Counselor CTO Deacon Dean Defender Delegate Democrat Democrats Deputy Detective Director
        DJ Doctor Driver Drummer Editor Elder Emcee Engineer Ensign Envoy Ex Field First Flight Foreign Former Founder
        Frontman General Goalkeeper Governor Group Guitarist Inspector Interim Judge Justice Lama Lance Late Leader
        Lieutenant Magistrate Major Manager Marshal Master Mayor MC MEP Midfielder Minister MP MPP MPs MSP Nurse
        Officer Ombudsman Owner Pastor Petty Pitcher Premier President Priest Prime Principal Private Producer Prophet
        Prosecutor Provost Quarterback Rapper Rear Regent Reporter Representative Republican Republicans Second
        Secretary Senator Senior Sergeant Sheriff Singer Solicitor Speaker Spokesman Spokesperson Spokeswoman Squadron
        Staff Star Striker Superintendent Supervisor Surgeon Third Treasurer Trooper Trustee Undersecretary Vicar
        Vice Vice-President Vocalist Warrant Whip Wing
        """

    /// Roles in small letters that a name follows or stands beside: spokesman, lawyer, driver.
    static let roles = """
        accountant activist activists actor actors actress adviser advisor agent aide ambassador analyst analysts
        anchor anchorman announcer apprentice archaeologist archbishop architect artist artists assistant astronaut
        astronomer athlete attorney attorneys author authors banker baritone baron baroness bassist batsman billionaire
        biographer biologist bishop blogger bodyguard boss bowler boxer boy boyfriend broadcaster broker businessman
        businesswoman campaigner candidate candidates captain cardinal cartoonist catcher celebrity cellist centre ceo
        chairman chairwoman champion chancellor character characters chef chemist chief choreographer chronicler
        cinematographer citizen clergyman cleric co-founder co-host co-owner co-star co-writer coach coaches
        collaborator colleague colleagues colonel columnist comedian commander commentator commissioner companion
        composer composers conductor congressman conservative consultant contestant contributor coordinator coroner
        correspondent councillor counsel countryman critic curator dancer daughter-in-law dealer defendant defender
        defenseman delegate democrat deputy designer detective developer dictator diplomat director directors disciple
        doctor doctors dramatist driver drummer drummers economist editor editors emcee emissary emperor employee
        engineer engineers entertainer entrepreneur envoy essayist executive expert experts explorer farmer fashion
        fielder fighter film-maker filmmaker firefighter footballer forward founder founders frontman fugitive general
        girl goalkeeper goaltender golfer governor governors graduate guitarist guitarists gunman gymnast headmaster
        heir heiress historian historians host hostess hunter husband illustrator industrialist inmate inspector
        instructor instrumentalist inventor investigator investor journalist journalists judge judges jurist justice
        keeper keyboardist killer king knight labourer lawmaker lawyer lawyers leader leaders lecturer legend
        legislator liberal lieutenant linebacker linguist lyricist magician magistrate magnate major man manager
        managers marshal mathematician mayor member members men merchant midfielder minister ministers missionary model
        monarch monk mountaineer mp musician musicians named namesake naturalist navigator nephew neuroscientist niece
        nobleman nominee novelist novelists nurse officer officers official officials oncologist opponent organiser
        organist organizer owner owners painter painters partner passenger pastor patient patriarch patron pediatrician
        percussionist performer philanthropist philosopher philosophers photographer physician physicist pianist pilot
        pioneer pitcher plaintiff player players playwright poet poets police-chief politician politicians pope
        predecessor prefect premier presenter president presidents priest prince princess principal prisoner producer
        producers professor programmer promoter proprietor prosecutor prosecutors protagonist protege psychiatrist
        psychologist publicist publisher publishers quarterback queen racer ranger rapper rappers realtor receiver
        recipient referee regent rep reporter reporters representative researcher researchers resident restaurateur
        rider rival rivals ruler runner sailor saint saxophonist scholar scholars scientist scientists screenwriter
        sculptor secretary senator senators sergeant servant settler shareholder sheriff shooter shortstop singer
        singer-songwriter singers skater skier skipper socialite sociologist soldier soldiers solicitor soloist
        songwriter songwriters soprano speaker speechwriter spokesman spokesperson spokeswoman sprinter star stars
        statesman stepfather stepmother striker student students successor superintendent surgeon surveyor survivor
        suspect swimmer tailback teacher teachers teammate teammates technician teenager tenor theologian therapist
        trainer traveler treasurer trombonist trumpeter tutor tycoon vice-president viceroy victim victims violinist
        violinists vocalist vocalists volunteer winger winner winners witness witnesses woman women wrestler writer
        writers youngster
        """

    /// Words of kinship and friendship.
    static let kinship = """
        relatives relative
        aunt born boyfriend brother brother-in-law brothers child children colleague cousin cousins daughter daughters
        ex-husband ex-wife father father-in-law fiance fiancee friend friends girlfriend granddaughter grandfather
        grandmother grandson half-brother heir husband lover mentor mistress mother mother-in-law nee nephew niece née
        parents partner sibling siblings sister sisters son son-in-law sons stepdaughter stepson twin uncle widow
        widower wife
        """

    /// Particles inside family names.
    static let particles = """
        abu af al av ben bin bint da das de del della den der di do dos du e el ibn la las le los ould st ten ter und
        van von y zu zum zur
        """

    /// Behind a name.
    static let suffixes = "Jr Sr Junior Senior II III IV V VI VII VIII IX X XI XII XIII XIV XVI Esq PhD MD QC KC"
}
