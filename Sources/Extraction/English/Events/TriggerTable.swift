/// Words that tell of something happening, by kind and meaning. One line is one meaning: verbs in their base form (with `+`
/// where the last letter is doubled, irregular forms behind slashes), then behind a bar nouns and phrases as they stand.
enum TriggerTable {
    /// Phrases with a word of the lines in another sense, in which nothing happens.
    static let idioms = """
        to_deal_with search_for searches_for searched_for searching_for search_and_rescue in_search_of free_of free_of_charge
        free_from succeed_in succeeds_in succeeded_in succeeding_in signs_of in_charge in_charge_of rule_out rules_out
        ruled_out ruling_out in_order_to in_the_event_of in_any_event primary_school primary_schools primary_care
        death_penalty death_row life_and_death fire_and_rescue heart_attack heart_attacks panic_attack panic_attacks flu_shot
        flu_shots clinical_trial clinical_trials trial_and_error in_the_name_of by_the_name_of
        """
    /// The kinds and their lines.
    static let lines: [(EventKind, String)] = [
        (
            .violence,
            """
            shoot/shoots/shot/shooting fired_on/firing_on fired_at/firing_at | fired_shots shooting shootings gunfire opened_fire open_fire shot_dead fatal_shooting gunned_down gun_down gunshot gunshots
            kill murder slay/slays/slew/slain/slaying assassinate execute massacre behead | killing killings murder murders homicide assassination execution massacre manslaughter
            die drown perish | death deaths dead died fatality fatalities drowning
            stab+ knife | stabbing stabbings
            bomb detonate | bombing bombings blast blasts bomb_attack airstrike airstrikes air_strike air_strikes shelling suicide_bombing
            attack assault ambush beat/beats/beaten/beating maul rape molest | attack attacks assault assaults ambush beating beatings rape hit-and-run
            injure wound hurt/hurts/hurt/hurting maim | injury injuries wounds
            kidnap+ abduct | kidnapping kidnappings abduction abductions hostage-taking
            """
        ),
        (
            .disaster,
            """
            flood inundate | flood floods flooding floodwaters deluge
            quake | earthquake earthquakes quake tremor tremors aftershock aftershocks
            burn blaze engulf ignite | fire fires blaze blazes wildfire wildfires inferno arson
            erupt | eruption eruptions
            explode | explosion explosions
            storm_through | storm storms hurricane hurricanes tornado tornadoes cyclone typhoon landslide landslides mudslide avalanche tsunami drought
            spill leak | spill spills oil_spill leak leaks
            infect | outbreak outbreaks epidemic pandemic
            """
        ),
        (
            .accident,
            """
            crash collide derail overturn plunge capsize sink/sinks/sank/sunk/sinking ram+ | crash crashes collision collisions accident accidents derailment wreck pile-up
            collapse | collapse collapses
            """
        ),
        (
            .arrest,
            """
            arrest detain apprehend nab+ capture/captured/capturing handcuff round_up | arrest arrests detention detentions capture taken_into_custody took_into_custody
            """
        ),
        (
            .entry,
            """
            enter invade storm trespass break_into/breaks_into/broke_into/broken_into/breaking_into intrude access barge_into walk_into get_into get_inside/gets_inside/got_inside force_entry force_their_way forced_their_way force_its_way gain_access gain_entry gain_entrance burst_into push_into | entry incursion incursions intrusion intrusions break-in break-ins burglary forced_entry
            raid search | raid raids search_warrant
            """
        ),
        (
            .protest,
            """
            protest demonstrate march rally riot picket clash loot boycott | protest protests demonstration demonstrations march marches rally rallies riot riots rioting unrest vigil vigils clash clashes uprising boycott sit-in blockade took_to_the_streets take_to_the_streets thousands_of_protesters hundreds_of_protesters dozens_of_protesters thousands_of_demonstrators hundreds_of_demonstrators thousands_of_marchers hundreds_of_marchers
            """
        ),
        (
            .strike,
            """
            walk_out/walks_out/walked_out/walking_out down_tools/downed_tools go_on_strike/goes_on_strike/went_on_strike/going_on_strike | strike strikes walkout walkouts stoppage work_stoppage industrial_action lockout picket_line picket_lines on_strike
            """
        ),
        (
            .meeting,
            """
            meet/meets/met/meeting convene | meeting meetings talks summit summits negotiations negotiation conference
            negotiate | bargaining mediation
            visit tour | visit visits state_visit trip
            """
        ),
        (
            .diplomacy,
            """
            | note_of_protest notes_of_protest letter_of_protest formal_protest diplomatic_protest diplomatic_note protest_note formal_complaint
            summon | summons
            expel+ | expulsion expulsions
            condemn denounce | condemnation
            """
        ),
        (
            .agreement,
            """
            agree | agreement agreements deal deals pact pacts treaty treaties accord accords truce ceasefire cease-fire settlement memorandum making_a_deal
            sign ratify | signing ratification
            settle
            """
        ),
        (
            .charge,
            """
            charge indict arraign prosecute book | charges charge indictment indictments arraignment prosecution prosecutions
            sue file_a_lawsuit | lawsuit lawsuits suit legal_action
            extradite | extradition
            """
        ),
        (
            .trial,
            """
            testify plead/pleads/pleaded/pled/pleading | trial trials hearing hearings testimony retrial plea court-martial inquest
            """
        ),
        (
            .verdict,
            """
            convict acquit+ find_guilty/found_guilty/finds_guilty | conviction convictions verdict verdicts acquittal guilty
            exonerate clear_of
            """
        ),
        (
            .sentence,
            """
            sentence jail imprison fine | sentencing sentence sentences imprisonment jail_term prison_term fine
            """
        ),
        (
            .ruling,
            """
            rule overturn uphold/upholds/upheld/upholding dismiss strike_down/struck_down quash | ruling rulings injunction
            appeal | appeal appeals
            """
        ),
        (
            .election,
            """
            elect re-elect vote inaugurate | election elections vote votes ballot referendum by-election re-election inauguration runoff primary poll
            """
        ),
        (
            .dismissal,
            """
            resign step_down/steps_down/stepped_down/stepping_down quit/quits/quit/quitting retire abdicate | resignation resignations retirement departure
            sack fired/firing oust impeach depose suspend lay_off/laid_off/laying_off | dismissal ouster impeachment suspension layoffs redundancies
            """
        ),
        (
            .appointment,
            """
            appoint nominate name swear_in/swore_in/sworn_in/swearing_in hire succeed promote replace | appointment nomination succession promotion
            """
        ),
        (
            .rescue,
            """
            rescue save airlift | rescue rescues
            evacuate | evacuation evacuations
            """
        ),
        (
            .theft,
            """
            steal/steals/stole/stolen/stealing rob+ burgle hijack smuggle seize embezzle hack | theft thefts robbery robberies heist heists burglaries hijacking seizure piracy hack
            """
        ),
        (
            .escape,
            """
            escape flee/flees/fled/fleeing break_out abscond | escape escapes jailbreak manhunt
            """
        ),
        (
            .release,
            """
            release free pardon liberate | release pardon amnesty liberation
            """
        ),
        (
            .measure,
            """
            ban+ outlaw prohibit impose sanction | ban bans sanctions sanction curfew embargo tariff tariffs
            order decree declare_a_state_of_emergency | decree executive_order state_of_emergency
            approve pass enact adopt repeal veto | approval passage repeal veto
            lift reverse revoke withdraw/withdraws/withdrew/withdrawn/withdrawing cancel | withdrawal reversal cancellation
            """
        ),
        (
            .business,
            """
            acquire buy/buys/bought/buying purchase take_over/took_over/taken_over merge | acquisition takeover merger purchase buyout
            sell/sells/sold/selling auction | sale sales auction
            invest | investment
            file_for_bankruptcy | bankruptcy
            """
        ),
        (
            .launch,
            """
            launch unveil introduce publish premiere debut inaugurate_the go_viral/goes_viral/went_viral/gone_viral | launch unveiling premiere debut publication
            """
        ),
        (
            .contest,
            """
            win/wins/won/winning defeat triumph clinch | win wins victory victories defeat defeats triumph
            lose/loses/lost/losing | loss losses
            score | goal goals touchdown
            award | award awards prize medal
            """
        ),
        (
            .disruption,
            """
            disrupt halt shut_down/shuts_down/shutting_down close_down black_out | outage outages shutdown closure closures blackout disruption power_cut
            """
        ),
        (
            .deployment,
            """
            deploy dispatch | deployment deployments
            """
        ),
        (
            .life,
            """
            marry divorce wed+ | wedding marriage divorce engagement
            hospitalise hospitalize check_into checked_into checks_into checking_into | surgery rehab hospitalisation hospitalization
            bear_a_child give_birth/gave_birth/gives_birth | birth birthday funeral burial
            """
        ),
        (
            .statement,
            """
            appeal_for/appeals_for/appealed_for/appealing_for | fundraising_appeal fundraising_appeals
            announce declare pledge vow promise | announcement announcements pledge declaration apology
            apologise apologize
            """
        ),
        (
            .accusation,
            """
            accuse blame alleges/alleged_that | accusation accusations allegation allegations
            deny | denial
            label/labels/labeled/labelled/labeling/labelling brand portray
            threaten | threat threats
            """
        ),
        (
            .reference,
            """
            | incident incidents episode event events tragedy disaster
            """
        ),
        (
            .speech,
            """
            say/says/said/saying tell/tells/told/telling | according_to
            report note state add claim | report reports statement statements news comment comments
            ask reply answer respond | reply response
            warn urge call_for | warning warnings
            explain describe mention reveal confirm insist argue suggest admit+ acknowledge speak/speaks/spoke/spoken/speaking talk reject criticise criticize | interview confirmation speech criticism
            """
        ),
    ]
}
