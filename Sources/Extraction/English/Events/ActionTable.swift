/// Common verbs that tell of an action without making it news, in the notation of `TriggerTable`; each is its own meaning.
enum ActionTable {
    /// Verbs.
    static let verbs = """
        accompany admire adopt aid alert amend anger annoy appease ascend assert assess assign assure astonish
        back_down bar+ batter betray bless bow brief brush bypass calm carve cease cheer circulate
        coach collide comfort commend compensate compile comply compose concede conceive confine confuse
        conquer consent construct consult consume contest convert convey corner correct corrupt criticise curb dash
        debate deceive decorate deem defect defend defer+ defuse defy delete delight demote depart
        depict deprive descend despise destabilise detach devastate devise differ dilute dim+ disagree disappear
        disappoint disarm discharge disclose discourage disguise disgust dislodge dismay dispel+ displace dissolve distract
        divert dominate drain duck edge educate elevate elude embarrass emigrate empty endorse enforce enlist enrage enrich
        entangle entitle entrust equip escort evade evict evolve exaggerate exclude excuse exert exhaust expire
        export extinguish extract fabricate falter flash flatten flip+ float flock foil fold foul frame frighten frustrate
        gamble gaze generate glance govern grieve grind/grinds/ground/grinding grip+ guess hail hamper
        harvest haul haunt highlight hinder hop+ humiliate illustrate immigrate impress incite induce inflict
        inherit initiate inject insult insure integrate intensify interfere interpret invent irritate isolate jeopardise jolt judge
        jumble justify knit label lament languish lash launder leap/leaps/leapt/leaping lecture lengthen loan lobby
        lure manufacture mediate melt memorise migrate mislead/misleads/misled/misleading mobilise moderate modify monitor motivate
        mount mourn multiply muster mutter narrow navigate neglect notify nurse obey object oblige obstruct occupy overlook
        overpower overtake/overtakes/overtook/overtaken/overtaking oversee/oversees/oversaw/overseen/overseeing overthrow/overthrows/overthrew/overthrown pack paint paralyse park
        part patrol+ pause peak perceive persist phone pile pinpoint plague please plummet plunder pocket poison polish
        poll ponder portray possess praise pray preach precede prescribe preside pretend prevail print probe proclaim
        progress project prolong prosper protrude provoke publicise pump quarantine quell rage
        ransack rank ravage reaffirm reassure rebel+ rebuff rebuke recede reckon reconsider recount recreate rectify
        redeem redirect reel refuel regard rehire reign reinforce reinstate rejoin relinquish relish remark remind
        reopen reorganise repay/repays/repaid repel+ reprimand reproduce resent reshape reside resort
        retaliate retrace reunify revise revive reward rig+ rip+ roam rock rotate rouse row rub+ sabotage salute
        savour scatter scold scour scrap+ scrutinise sculpt seal sever shatter shave shed/sheds/shedding shield shine
        shiver shove shrink/shrinks/shrank/shrunk/shrinking shrug+ sicken sift signal simplify sketch slaughter snatch sneak soak
        soar solicit soothe span+ spare specify speculate spoil sprain sprint spur+ spy squeeze stabilise stall stamp
        stare startle starve stimulate sting/stings/stung/stinging stipulate strain strangle strive/strives/strove stroll
        stumble subdue subject subscribe succumb summarise supervise suppress surpass surprise swallow swear/swears/swore/sworn/swearing sweat
        swell swipe swoop sympathise tackle tangle tap+ tear_down tempt terrify terrorise thrash thrive thwart tick tip+ tolerate
        topple torch torture tow transmit+ traumatise tremble trick triple trouble tumble tweet twist
        unify unleash unlock unravel unsettle uproot usher vacate vaccinate value vandalise vary vouch wander warrant
        weaken weep/weeps/wept/weeping whip+ whisper widen wield withstand/withstands/withstood wrestle
        abandon accept achieve act adjust admire advance affect aim allow appear apply approach arrange arrive assist attach attempt
        attend attract avoid await back balance base battle become/becomes/became/becoming beg+ begin/begins/began/begun/beginning
        believe belong bet/bets/bet/betting blast block board boost bounce break/breaks/broke/broken/breaking
        bring/brings/brought/bringing broadcast/broadcasts/broadcasting build/builds/built/building bury
        carry cast/casts/casting catch/catches/caught/catching cause celebrate challenge change chase check choose/chooses/chose/chosen/choosing
        cite clean clear climb close collect combine come/comes/came/coming commit+ compare compete complain complete conceal
        concern conclude conduct confess confiscate confront connect consider consist contact contain continue contribute control convince cook
        cooperate cope cost/costs/costing count cover crack create cross cry cut/cuts/cutting damage dance
        dare date deal/deals/dealt/dealing decide decline decrease delay deliver demand demolish demote deposit derive deserve design destroy
        detect determine develop devote dig/digs/dug/digging discover discuss dismantle display dispute distribute dive divide donate double doubt drag+
        draw/draws/drew/drawn/drawing dress drift drink/drinks/drank/drunk/drinking drive/drives/drove/driven/driving drop+ dump earn ease eat/eats/ate/eaten/eating
        eliminate embrace emerge employ enable encounter encourage end endanger enforce engage enjoy ensure entertain
        establish estimate examine exceed exchange exhibit exist expand expect experience exploit expose express extend face fail
        fall/falls/fell/fallen/falling fear feature feed/feeds/fed/feeding feel/feels/felt/feeling fight/fights/fought/fighting fill film find/finds/found/finding finish fix
        fly/flies/flew/flown/flying focus follow forbid/forbids/forbade/forbidden/forbidding force forget/forgets/forgot/forgotten/forgetting form found freeze/freezes/froze/frozen/freezing
        fuel fulfil fund gain gather get/gets/got/gotten/getting give/gives/gave/given/giving go/goes/went/gone/going grab+ grant greet grow/grows/grew/grown/growing
        guarantee guard guide hand handle hang/hangs/hung/hanged/hanging happen harass harm head heal hear/hears/heard/hearing help hide/hides/hid/hidden/hiding
        hit/hits/hitting hold/holds/held/holding honour honor hope host hunt hurl identify ignite ignore implement improve include increase
        indicate inform inspect inspire install intend intercept interrupt intervene interview investigate invite involve issue
        join jump keep/keeps/kept/keeping kick kiss knock know/knows/knew/known/knowing land last laugh lead/leads/led/leading learn leave/leaves/left/leaving
        lend/lends/lent/lending let/lets/letting lie/lies/lied lift light/lights/lit/lighting limit link list live load locate lock look love
        lower maintain make/makes/made/making manage mark measure miss move need obtain occur offend offer open operate
        oppose organise organize overcome/overcomes/overcame overcoming overrun/overruns/overran owe own participate patch pay/pays/paid/paying penetrate
        perform permit+ persuade pick pin+ place plan+ play plot+ point pose position post pour practise predict prefer prepare present preserve
        press prevent proceed process produce promote prompt propose protect prove provide pull punch punish pursue push put/puts/putting qualify
        question race raise reach react read/reads/reading realise realize rebuild/rebuilds/rebuilt recall receive reclaim recognise
        recognize recommend record recover recruit reduce refer+ refuse regain register regret+ reject relate relax relay
        relocate rely remain remember remove render renew repair repeat replace represent request require resist resolve
        respect restore restrict result resume retain retreat retrieve return reunite reveal reverse review ride/rides/rode/ridden/riding
        ring/rings/rang/rung/ringing rise/rises/rose/risen/rising roll ruin run/runs/ran/running rush sail scare schedule scream
        secure see/sees/saw/seen/seeing seek/seeks/sought/seeking select send/sends/sent/sending separate serve set/sets/setting shake/shakes/shook/shaken/shaking
        share shift shock shout show/shows/showed/shown/showing shut/shuts/shutting sing/sings/sang/sung/singing sit/sits/sat/sitting skip+ slam+ slap+ slash
        sleep/sleeps/slept/sleeping slide/slides/slid/sliding slip+ slow smash smoke snap+ solve spark speed/speeds/sped/speeding spend/spends/spent/spending
        split/splits/splitting sponsor spot+ spread/spreads/spreading spring/springs/sprang/sprung stage stand/stands/stood/standing star+ start stay steer
        stick/sticks/stuck/sticking stop+ store strand strengthen stretch strike/strikes/struck/striking strip+ struggle study stun+ submit+
        substitute suffer supply support surge surrender surround survive suspect swap+ sweep/sweeps/swept/sweeping swim/swims/swam/swum/swimming
        swing/swings/swung/swinging switch take/takes/took/taken/taking target taste tax teach/teaches/taught/teaching team tear/tears/tore/torn/tearing
        tend terminate test thank think/thinks/thought/thinking throw/throws/threw/thrown/throwing tie tighten top+ toss total touch trace track trade trail train
        transfer+ transform transport trap+ travel treat trigger try turn undergo/undergoes/underwent/undergone undermine understand/understands/understood/understanding
        undertake/undertakes/undertook/undertaken unite unload update upgrade use vanish venture view violate wait wake/wakes/woke/woken/waking walk want
        warm wash waste watch wear/wears/wore/worn/wearing weigh welcome wipe wish withhold/withholds/withheld witness wonder work worry worsen
        wrap+ wreck write/writes/wrote/written/writing yell yield
        """

    /// Nouns of doing and happening.
    static let nouns = """
        abuse achievement action activity admission adoption advance agenda allocation amendment appearance application arrival attempt attempts
        balloting battle battles benefit birthday blockage breach breakdown breakthrough briefing bust campaign campaigns casting celebration celebrations ceremony chase
        collaboration comeback commitment commute competition completion concert confession conflict conflicts confrontation confusion contract contribution controversy
        crackdown crime crimes crisis cut cuts damage deadline debate debut decision decisions decline defence defense delay delays delivery
        demand demands destruction detonation development discovery discussion dispute disputes downtime draft draw drill drive effort efforts emergency
        encounter evaluation evidence examination exercise expansion experiment exploration exposure extension failure failures fall fight fights fighting
        filing finding fraud game games growth handover hearing help host hosting identification illness impact implementation improvement
        increase inflation inquiry inspection installation integration intervention introduction invasion investigation investigations involvement job jump killing
        landing launch lawsuit leadership lesson looting match matches military_operation mission move movement murder
        nomination offence offense offer offers operation operations opposition outage participation party patrol payment payments performance pursuit plan plans plot
        power_cut preparation presentation probe procedure production programme project proposal protection
        purchase race reaction reconstruction record recovery redesign reduction reform refusal reign rejection relationship relief removal
        repair repairs replacement request requests research resistance response return review revelation reward rise robbery role round row
        scandal season selection sequel service services session shortage show sighting slump speeding standoff stay struggle study suicide support surge
        surrender suspicion takeover tension tensions test tests threat tour tournament transfer transition treatment trouble upgrade violation violations violence
        vacation war wars work workshop
        """
}
