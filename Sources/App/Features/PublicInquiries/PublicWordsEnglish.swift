import Casework

extension PublicWords {
    static let english = PublicWords(
        skip: "Skip to content", form: "Contact us", languages: "Languages",
        index: Text("Support for you who mostly stay at home", "Choose where the person lives."),
        nobodyReceives: "Nobody receives messages here at the moment.",
        start: Text(
            "Ask for contact",
            "For you who have mostly stayed at home for a long time, or who know somebody who does."),
        startPoints: [
            "It takes a few minutes. You may skip every question except how we reach you.",
            "Nothing is kept in your computer or phone. What you write is kept with us for three hours at "
                + "most until you send it, and then erased.",
            "It is free of charge, and it does not bind you to anything.",
        ],
        who: "Who are you?",
        writers: [
            .person: "I would like support myself", .parent: "I am a parent",
            .otherRelative: "I am another relative", .friend: "I am a friend",
            .professional: "I meet the person in my work",
        ],
        workplaces: [
            .psychiatry: "Psychiatric care", .healthCentre: "Health centre",
            .socialServices: "Social services", .school: "School",
            .employmentOffice: "Employment service (Arbetsförmedlingen)",
            .socialInsurance: "Social insurance (Försäkringskassan)", .other: "Somewhere else",
        ],
        questions: [
            .writer: Text(
                "How can we reach you?", "A phone number or an e-mail address is enough. "
                    + "Write what you would like us to call you."),
            .workplace: Text("Where do you work?"),
            .knowledge: Text(
                "Does the person know that you are writing?", "You may write anyway. We go gently."),
            .person: Text(
                "Who is it about?",
                "Write what you know. A first name is enough, and you may skip everything."),
            .story: Text(
                "Tell us how things are",
                "As much or as little as you like. For example what the days look like, for how long it has "
                    + "been so, and what would feel good."),
            .reach: Text(
                "How would the person like to be contacted?",
                "This is about the person who may need support. Skip what you do not know."),
        ],
        fields: [
            .name: Text("Your name"), .phone: Text("Phone"), .email: Text("E-mail"),
            .personName: Text("Name"),
            .born: Text("Date of birth", "For example 2004-01-15."),
            .personPhone: Text("The person’s phone"),
            .workplace: Text("Where do you work?"),
            .knows: Text("Does the person know that you are writing?"),
            .story: Text("Your words"),
            .reachedBy: Text("Which way is best?"),
            .message: Text(
                "May we leave a message?",
                "For example on voicemail. We would only say that we call from the municipality."),
            .interpreter: Text(
                "Is an interpreter needed? Write the language", "Leave empty if it is not needed."),
            .protected: Text(
                "The person has protected identity (skyddade personuppgifter)",
                "Then only the one responsible here sees what you write."),
            .trap: Text("Leave this field empty"),
        ],
        knows: [.yes: "Yes", .no: "No", .unknown: "I am not sure"],
        reachedBy: [
            .call: "Call", .textMessage: "Do not call, send a text message", .email: "E-mail",
            .letter: "Letter", .reporter: "Through me who write this", .unknown: "I do not know",
        ],
        message: [.yes: "Yes", .no: "No", .unknown: "I do not know"],
        next: "Continue", back: "Back",
        check: Text("Is this right?", "Read it through and change what you like. Send when you are done."),
        change: "Change", notAnswered: "Not answered", yes: "Yes", send: "Send",
        erase: "Stop and erase what I have written",
        erased: Text("What you wrote is erased", "Nothing is left. You are welcome back whenever you like."),
        again: "To the beginning",
        receipt: Text("Thank you, we have received it"),
        receiptNumber: "Your number with us",
        receiptPoints: [
            "Somebody here contacts you within {dagar} days in the way you chose.",
            "We tell you how the support works, and you decide together whether it fits.",
            "Whoever wants support always has the right to apply and to get a decision.",
            "If you call us, tell us the number. Write it down or print this page: it cannot be opened again "
                + "after three hours.",
        ],
        receiptPrint: "What you wrote is not shown again, so that nobody else can read it on your screen.",
        errorPrefix: "Error: ", errorHeading: "Something needs to be corrected",
        complaints: [
            .noWriter: "Choose who you are.",
            .noWay: "Write a phone number or an e-mail address, so that we can answer you.",
            .badPhone: "The number cannot be called. Write digits, for example 070-123 45 67.",
            .badEmail: "The e-mail address cannot be used. It should look like name@example.com.",
            .badDay: "The date does not exist or cannot be read. Write for example 2004-01-15.",
            .dayInFuture: "The date of birth is in the future. Check the year.",
            .tooLong: "The text is too long. Shorten it, or tell us the rest when we call.",
            .badChoice: "Choose one of the answers.",
            .trapped: "Leave the last field empty. It is there to stop programs that send rubbish.",
        ],
        tooFast: Text("That was quick", "Read your answers once more and then send. Nothing is lost."),
        tooMany: Text(
            "Many are writing right now",
            "What you wrote is still on this page. Wait a while and send again, or call us."),
        lost: Text(
            "This page is too old",
            "What you wrote before is erased, or already sent. We do so that nobody else can read it."),
        closed: Text(
            "It is not possible to write here at the moment",
            "Contact the municipality, and they will help you."))
}
