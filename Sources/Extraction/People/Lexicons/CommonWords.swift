/// Ordinary words that stand with a capital in headlines, titles of works and at the start of sentences; of general knowledge.
enum CommonWords {
    /// Words divided by white space.
    static let table = """
        ability able accident account action active actual add address adult advance advantage advice affair age aged
        ago agreement aid aim alert alive alone amount ancient anger animal announces annual answer apartment appeal
        appearance application approach area arm armed arms arrest arrested arrival art article artificial assault
        asset attack attacks attempt attention audience authorities average away awful baby back background bad bag
        bailout ban bar base baseball basic basketball bath battery beast beat beautiful beauty bed beer began
        beginning behavior being belief benefit best better big billion bird birth birthday bit bitter black blast
        blaze blind block blood blow blue boat body bomb bomber bombing bone bonus book border boss bottle bottom bound
        box boy boys brain branch brand brave break breakfast breaking breath brick bridge brief bright bring broadcast
        broken brown budget build bullet burn burning burst bus business busy button buy buys call calls calm camera
        cancer candidate car card cardinal care career careful case cash cast castle cat catch cause caution cave
        ceiling cell cent century certain chain challenge chance change changes channel chapter character charge
        charges charity cheap check chemical chicken child childhood children choice church circle circus civil
        civilian claim class classic clean clear climate climb clock close closed cloud club coach coal coast coffee
        cold collapse collision color colour column come coming comment commercial common compact company complete
        computer concern concert condition confirms conflict connection consumer contact contest contract control
        conversation cool copy core corner corporate cost costs cotton country couple courage course court cover crash
        crazy create creation credit crew crime criminal crisis critical crowd cruise cry crystal cultural culture cup
        current curse cut cuts daily damage dance danger dangerous dark darkness data date dead deadly deal dear death
        deaths debate debt debut decision deep deer degree delay delayed delivery demand desert design desire desk
        despair detail device devil dialogue diamond die dies diet different difficult digital dinner direct dirt dirty
        disaster disc discovery disease divine doctor dog dogs dollar door double doubt dozens dragon drama dream dress
        drink drive driver driving drop drug drugs dry dust duty eagle ear earth earthquake east easy eat economic
        economy edge effect effects effort egg election electric electronic element elephant emergency emotion employee
        empty end ending enemy energy engine enough entry environment equal error escape essential evening event events
        evidence evil exam example exchange exclusive executive exercise exit expected experience expert explosion
        explosive export express extra eye eyes face fact factor factory failed failure fair faith fall fallen falls
        false fame family famous fan fans fantasy farm fashion fast fat fatal fate favorite fear feature federal
        feeling fell female festival fever field fight figure file film final find finding fine finger fire fires firm
        fish five flag flash flat flesh flight flood floor flow flower flowers fly flying folk food fool foot football
        force foreign forest forever forgotten form formation former fortune forward found foundation founded founding
        four fox frame free freedom fresh friday friend friends front frozen fruit fuel full fun funeral funny future
        gallery gambling game games gang gap garden gas gate general generation gentle ghost giant gift girl girls give
        glass global glory go goal god gods going gold golden good government grade grand grass grave gray great green
        grey ground group growing growth guard guest guide guilty gun guns hair half hall hand hands happy hard hate
        head headline heads health heart hearts heat heaven heavy hell help here hero heroes hidden high hill history
        hit hold hole holiday holy home homes honest honey honor hope horror horse hospital host hostage hot hotel hour
        hours house housing huge human hundred hundreds hunger hungry hunt hurricane hurt ice icon idea ideal idle
        image impact important impossible increase independent index industrial industry infantry infinite inflation
        information injured injury inner innocent inside insurance intelligence interest international internet
        interview introduction invasion investigation investment invisible iron island issue issues item jail jet job
        jobs join joint journal journey joy judgment jump jungle jury just justice keep key kick kid kids kill killed
        killer killing kills kind kings kiss kitchen knife knight knock know knowledge labor lady land landing language
        large laser last late latest laugh launch launches law lead leader leading leaf league learning leather leave
        legacy legal legend lesson letter letters level liberty library license life lifetime light lightning like
        limit limited line lion liquid list little live lives living loan local lock logic lonely long look lord lose
        loss lost lot loud love lover low lower luck lucky lunch machine mad made magazine magic mail main major make
        making male man manual map marble march marine mark market marriage mask mass massacre massive master match
        material matter mayor meaning meat media medical meet meeting member members memorial memory men mercy merry
        message metal method middle midnight might mile military milk million mind mine mini minister minor minute
        mirror missing mission mist mistake mixed mobile model modern moment money monkey monster month mood moon moral
        more morning mortal mother motion motor mountain mouse mouth move movement movie murder museum music musical
        mutual mystery myth naked name names narrow nation national native natural nature naval near neck needle
        negative neighbor nerve network new news newspaper nice night nightmare nights nine noble noise nominated
        normal north nothing notice novel nuclear number object ocean office officer officers official officials oil
        old olympic open opening opens opera operation opposition orange order ordinary origin original outer outside
        owner pact page pain paint painting pair palace panel panic paper paradise parent parents park part parts party
        pass passage passion past patch path patient peace people perfect performance period permanent person personal
        phase phone photo physical piano picture piece pig pilot pink pioneer pirate pirates place plan plane planet
        plans plant plastic plate play player players please pleasure plot plus pocket poem poison police policy
        political politics polls pool poor pop popular population port position positive post pound poverty power
        powerful practice prayer premier premiere presence present president press pressure prevent price prices pride
        primary prime prince princess print prison prisoner private prize problem process producer product production
        profit program progress project promise proof property prophet proposed protect protest protesters protests
        proud province public pulse pure purple push quake queen quest question quick quiet race radical radio rage
        rail railway rain rainbow raise rally random range rank rape rapid rare rate raw ray reach ready real reality
        reason rebel rebellion rebels receipt record records recovery red reform refuge refugee refugees region
        regional regular release religion religious remains remember report reports rescue research reserve resident
        residents resistance resource response rest restaurant result results return returns revenge reverse review
        revolution reward rhythm rice rich ride right rights ring riot rise rising risk ritual river road robbery robot
        rock rocket role roll romance romantic roof room root rose rough round route royal rule rules rumor run runaway
        running rural rush sacred sacrifice sad safe safety sale sales salt sand satellite savage save says scandal
        scene school science score scores scream screen sea search season seat second secret section security seed self
        sell senior sense sentence series serious service session set seven sex sexual shade shadow shadows shame shape
        share shares sharp sheep shell shelter shift shine ship shirt shock shoe shoot shooting shop short shot shots
        should shoulder show shower sick side siege sight sign signal silence silent silver simple sin single sister
        six size skill skin sky slave sleep slow small smart smile smoke smooth snake snow soccer social society soft
        software soil solar soldier soldiers solid solo solution son song songs soul sound source south space special
        species speech speed spell spider spin spirit spiritual split sport sports spot spring square stable stage
        stairs stand standard star stars start state statement station status steady steel step stereo stick still
        stock stolen stomach stone stop store stories storm story straight strange stranger stream street strength
        stress strike string strip strong structure struggle student students studio study style subject success sudden
        sues sugar suicide summer summit sun super supply support supreme surface surgery surprise survey survivor
        suspect suspected suspects sweet swimming sword symbol system table tale talent talk talks tank target task
        taste tax taxi tea teacher team tear tears technical technology teenage teenager telephone television temple
        ten term terminal terror terrorism terrorist test testimony text theater theme theory thief thing things
        thousand thousands threat threats three thunder ticket tiger time times tiny title tobacco together toll
        tonight tool top torture total touch tough tour tower town toy track trade tradition traffic tragedy trail
        train training transfer transport trap travel treasure treatment treaty tree trees trial tribal tribe tribute
        trick trip triumph troops trouble truck true trust truth turn twelve twenty twilight twin twins twist two type
        ugly ultimate umbrella under union unique unit united unity universal universe unknown unveiled unveils upper
        urban used useful usual valley value vampire van variety vast vehicle version vertical vessel veteran vice
        victim victims victory video view village violence violent virtual virus vision visit visitor visual vital
        voice volcano volume vote voters votes wait wake walk wall walls wanted war warm warning wars waste watch water
        wave waves way weak wealth weapon weapons weather web wedding week weekend welcome west wet wheel white whole
        wicked wide wife wild win wind window windows wine wing wings winner wins winter wire wisdom wise wish witch
        woman women wonder wonderful wood wooden word words work worker workers world worst worth wound wounded writing
        wrong yard year years yellow yes young youth zero zone
        """
}
