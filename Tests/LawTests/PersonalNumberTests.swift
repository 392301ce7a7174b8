import Law
import Testing

/// Numbers that Skatteverket has published for tests (never anybody's), and texts that are no numbers.
struct PersonalNumberTests {
    static let today = Day(number: 20_777)  // 2026-11-20

    private func refusal(_ typed: String, oldest: Int? = nil) -> PersonalNumberRefusal? {
        do throws(PersonalNumberRefusal) {
            _ = try PersonalNumber(typed: typed, today: PersonalNumberTests.today, oldest: oldest)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Every published number is taken, with or without century and sign",
        arguments: [
            "189001019802", "189001029819", "189001039800", "189001049817", "190001019801", "190312049802",
            "190401149810", "199001012385", "200002292399", "201701012393", "201901012391", "201901192391",
            "201906112386", "202402292383", "202601612381", "202601622380", "202601912393", "202201612393",
            "191401682396", "191406652386", "191500722390", "191711602399",
        ])
    func published(digits: String) throws {
        let number = try PersonalNumber(typed: digits, today: PersonalNumberTests.today, oldest: nil)
        #expect(number.digits == digits)
        #expect(PersonalNumber(stored: digits) == number)
        let sign = PersonalNumberTests.today.parts.year - number.birthYear >= 100 ? "+" : "-"
        let short = "\(digits.dropFirst(2).prefix(6))\(sign)\(digits.suffix(4))"
        let forms = [
            short, number.shown, " \(number.shown.replacing("-", with: " ")) ",
            number.shown.replacing("-", with: "\u{2013}"), "\u{feff}\(digits)\u{200b}",
        ]
        for typed in forms {
            #expect(try PersonalNumber(typed: typed, today: PersonalNumberTests.today, oldest: nil) == number)
        }
    }

    @Test(
        "The kind and the day of birth are read from the digits",
        arguments: [
            ("000229-2399", "personnummer", "2000-02-29"), ("900101+9802", "personnummer", "1890-01-01"),
            ("202601612381", "samordningsnummer", "2026-01-01"),
            ("20260191-2393", "samordningsnummer", "2026-01-31"),
            ("191500722390", "samordningsnummer", nil), ("191711602399", "samordningsnummer", nil),
        ] as [(String, String, String?)])
    func kindAndDay(typed: String, kind: String, birthDay: String?) throws {
        let number = try PersonalNumber(typed: typed, today: PersonalNumberTests.today, oldest: nil)
        #expect(number.kind.rawValue == kind)
        #expect(number.birthDay?.description == birthDay)
    }

    @Test("What a samordningsnummer leaves open is open, and the rest is known")
    func partial() throws {
        let noMonth = try #require(PersonalNumber(stored: "191500722390"))
        #expect((noMonth.birthYear, noMonth.birthMonth) == (1915, nil))
        let noDay = try #require(PersonalNumber(stored: "191711602399"))
        #expect((noDay.birthYear, noDay.birthMonth) == (1917, 11))
    }

    @Test(
        "A refusal is a sentence that says what is wrong and what to do",
        arguments: [
            ("199001012386",
             "Personnumret stämmer inte: kontrollsiffran ska vara 5. Kontrollera siffrorna."),
            ("202601612382",
             "Samordningsnumret stämmer inte: kontrollsiffran ska vara 1. Kontrollera siffrorna."),
            ("199002302385",
             "Personnumret stämmer inte: dagen 1990-02-30 finns inte. Kontrollera siffrorna."),
            ("199000012385",
             "Personnumret stämmer inte: dagen 1990-00-01 finns inte. Kontrollera siffrorna."),
            ("199001002385",
             "Personnumret stämmer inte: dagen 1990-01-00 finns inte. Kontrollera siffrorna."),
            ("202201922380",
             "Samordningsnumret stämmer inte: dagen 2022-01-32 finns inte (60 är draget från dagen). "
                + "Kontrollera siffrorna."),
            ("199001010009",
             "Personnumret stämmer inte: 000 före sista siffran används inte. Kontrollera siffrorna."),
            ("202711202399", "Numret stämmer inte: 2027-11-20 har inte varit än. Kontrollera året."),
            ("261231-2398",
             "Numret stämmer inte: 2026-12-31 har inte varit än. Skriv alla tolv siffror."),
            ("19900101238",
             "Ett personnummer har tio eller tolv siffror. Du har skrivit 11. Kontrollera siffrorna."),
            ("900101-T238",
             "Skriv numret med siffror, och bindestreck eller plus före de fyra sista: 20040115-1234."),
            ("90+01012385",
             "Skriv numret med siffror, och bindestreck eller plus före de fyra sista: 20040115-1234."),
            ("19900101+2385",
             "Plus skrivs från det år då personen fyller 100. Kontrollera året eller tecknet."),
            ("189001019802", "Personen skulle vara över 120 år. Kontrollera året."),
        ])
    func sentences(typed: String, sentence: String) {
        #expect(refusal(typed, oldest: PersonalNumber.oldestPlausible)?.swedish == sentence)
    }

    @Test("Exactly one of ten last digits is right, and no single wrong digit or swap of neighbours passes")
    func luhn() throws {
        let digits = Array("199001012385")
        for (place, digit) in digits.enumerated().dropFirst(2) {
            for other in "0123456789" where other != digit {
                var changed = digits
                changed[place] = other
                #expect(refusal(String(changed)) != nil, "\(String(changed))")
            }
        }
    }

    @Test("In the year somebody turns 100 the hyphen becomes a plus, on the first of January")
    func turnsHundred() throws {
        let before = try #require(Day(iso: "1999-12-31")), after = try #require(Day(iso: "2000-01-01"))
        let year: (String, Day) throws -> Int = { try PersonalNumber(typed: $0, today: $1).birthYear }
        #expect(try year("000101-9801", before) == 1900)
        #expect(try year("000101+9801", after) == 1900)
        #expect(try year("000101-9801", after) == 2000)
    }

    @Test("Anything at all is answered: no text ends the program, and what is taken is read back")
    func fuzz() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "0", "1", "2", "6", "9", "19", "2026", "-", "+", " ", "\u{0}", "٣", "å", "é", "👩‍👧", "-\n",
        ]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...16, using: &random)).map { _ in pieces.randomElement() ?? "" }
            let typed = text.joined()
            if let number = try? PersonalNumber(typed: typed, today: PersonalNumberTests.today, oldest: nil) {
                #expect(PersonalNumber(stored: number.digits) == number, "\(typed)")
                #expect(number.digits.utf8.count == 12)
            }
            if let stored = PersonalNumber(stored: typed) { #expect(stored.digits == typed) }
        }
    }
}
