/// What guessers try first: words and whole passwords that stand high in lists of leaked ones, Swedish and
/// English, and the words of this trade. Folded: lower case, å ä ö as a a o. It never holds a password of
/// anybody here.
enum CommonPasswords {
    /// Words that a password must not be built on alone.
    static let words: Set<String> = Set(
        """
        losenord losen hemligt hemlig hemlis password passwort passord passcode pass secret access login
        logga inloggning admin administrator root user anvandare guest gast test testar tester testing demo
        default changeme andramig welcome valkommen hello hallo hejsan hejhej hejdu tjena goddag godmorgon
        valkomna steget stegen steg kommun kommunen kommunens stad staden region regionen socialtjanst
        socialtjansten socialtjanstens socialforvaltning omsorg omsorgen namnd namnden forvaltning
        forvaltningen handlaggare koordinator beslutsfattare chef granskare arende arenden journal stod
        stodet insats jobb jobbet arbete kontor kontoret verksamhet verksamheten kansli hemmasittare ungdom
        ungdomar uppsala lulea umea stockholm goteborg malmo sverige sweden svensk svenska sommar sommaren
        vinter vintern host hosten varen semester julafton midsommar pasken julen jul pask summer winter
        autumn spring christmas season januari februari mars april maj juni juli augusti september oktober
        november december january february march june july august october mandag tisdag onsdag torsdag
        fredag lordag sondag monday tuesday wednesday thursday friday saturday sunday qwerty qwertyuiop
        qwertz azerty asdf asdfg asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc qweasd qweasdzxc abcd
        abcde abcdef abcdefg abcdefgh abcabc abc xyz aaa bbb aaaa xxxx iloveyou jagalskar alskar alskling
        karlek kram puss hjarta love lover loveyou sunshine solsken princess prinsessa prinsen dragon drake
        monkey apan football fotboll baseball hockey ishockey basket soccer liverpool arsenal chelsea
        barcelona hammarby djurgarden malmoff frolunda brynas batman superman spiderman starwars pokemon
        minecraft fortnite master shadow mustang porsche ferrari mercedes volvo saab computer dator datorn
        internet samsung iphone apple google facebook instagram microsoft windows linux server system
        database flower blomma blommor blomman butterfly fjaril angel angeln cookie choklad chocolate banana
        banan kaffe coffee pizza godis hund hunden katt katten hast hasten kanin fisk fisken bamse pippi
        mamma pappa morfar mormor farfar farmor barnen familj familjen bebis freedom frihet whatever trustno
        trustnoone letmein slappin oppna sesam magic hunter ranger killer ninja jordan michael jennifer
        jessica daniel andreas johan anders erik karin anna maria emma sara linda lars mikael fredrik magnus
        jonas peter thomas marcus kristina elin johanna alexander oskar oscar viktor gustav charlie robert
        andrew tiger lion lejon bjorn bjornen varg orn falken silver guld golden purple lila orange yellow
        gron rosa
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    /// Whole passwords of twelve characters or more, where digits and signs are part of the pattern.
    static let whole: Set<String> = [
        "1q2w3e4r5t6y", "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "q1w2e3r4t5y6", "1q2w3e4r5t6y7u8i",
        "zaq12wsxcde3",
        "qwerty123456", "123456qwerty", "qwe123qwe123", "asd123asd123", "abc123abc123", "abcd1234abcd",
        "a1b2c3d4e5f6",
        "aa1234567890", "1234567890qwe", "qwertyuiop12", "qwerty12345678", "password1234", "p@ssw0rd1234",
        "passw0rd1234",
        "1234qwerasdf", "1234qwerasdfzxcv", "zxcvbnm12345", "trustno1trustno1", "iloveyou1234",
        "letmein12345",
        "correcthorsebatterystaple", "correct horse battery staple", "thisismypassword", "detharlosenordet",
        "detharmittlosenord", "mittlosenord123", "kommerinteihag", "jagkommerinteihag", "hemligtlosenord",
    ]
}
