"""Pages that the tour over every page leaves out."""
# What no link leads to, or what is no page for people, and why.
UNLINKED = {
    "/": "Min dag", "/logga-in/kod": "stands between password and code; test_accounts.py",
    **{f"/tvafaktor/{page}": "at its step; test_accounts.py"
       for page in ("koppla", "byt", "koder", "reservkoder", "ta-bort")},
    **{f"/konton/{{account}}/{page}": "shown once, or with an app; test_accounts.py"
       for page in ("tvafaktor", "kod")},
    "/arenden/{case}/handlingar/{document}": "a file to save; test_documents.py",
    "/arenden/{case}/handlingar/{document}/ta-bort": "none in fresh data; test_documents.py",
    "/anmalan/{unit}": "the form in Swedish", "/halsa": "one word for a machine",
    **{f"/anmalan/{{unit}}/{{language}}/{{form}}/{page}": "needs a form being written; test_public_form.py"
       for page in ("{question}", "kontrollera", "klar")},
    "/arenden/{case}/samma-person/{other}": "of two who may be one, none in fresh data; MergeTests",
    "/arenden/{case}/kartlaggning/tidigare/{form}": "of somebody mapped before; MappingFormTests",
    **{f"/arenden/{{case}}/bedomningssamtal/{page}": "of a case in its meetings; test_assessment.py"
       for page in ("boka", "boka-om", "avboka", "genomfort", "svar", "inbjudan")},
    **{f"/arenden/{{case}}/kartlaggning/{page}": "of an open mapping; test_mapping.py" for page in (
        "diagnos/ny", "formular/{form}", "formular/{form}/dag", "formular/{form}/svar", "gor-klart",
        "formular/{form}/ratta", "stoppa", "tillfalle/nytt", "tillfalle/{occasion}", "uppgift/ny",
        "uppgift/{task}", "utskrift", "borja-anda")},
    **{f"/svara/{page}": "in the person's hands; test_surveys.py" for page in ("{tablet}", "tack", "lamna")},
    "/enkater/{unit}/{pack}/{quarter}": "when one has been handed over; test_surveys.py",
    **{f"/siffror/{page}": "when one has been made; test_figures.py" for page in (
        "ekonomi/{sheet}", "ekonomi/{sheet}/andra", "ekonomi/{sheet}/rad/ny", "ekonomi/{sheet}/rad/{row}",
        "publicera/{table}", "publicerat/{table}")},
    **{f"/resultat/rapporter/{{report}}{page}": "when one has been begun; test_reports.py"
       for page in ("", "/texter", "/siffror", "/rapport.pdf")},
    "/uttag/{layout}/{export}": "when one has been asked for; test_figures.py",
    **{f"/uttag/{{layout}}/{{export}}/{page}": "a file to save; test_figures.py" for page in (
        "fil", "fil.ods")},
    **{f"/arenden/{{case}}/sus/{page}": "of a case with a sheet; test_registers.py" for page in (
        "slut", "{sheet}/utskrift", "{sheet}/fil")},
    "/lex-sarah/{report}/steg": "of one that waits; test_registers.py",
    **{page: "for other programs; FigureAPITests" for page in ("/api/siffror", "/api/siffror/{file}")},
    "/franvaro/flyttade/{move}": "when one has been moved; test_absence.py",
    "/franvaro/{absence}/rader": "of one's own; test_absence.py",
    "/mallar/{template}/fil": "a file to save; FormTemplateAdministrationTests",
    **{page: "a file to save; RatingExportTests" for page in (
        "/arenden/{case}/skattningar/{rating}/fil", "/formular/{instrument}/fil")},
    **{f"/skatta/{{tablet}}{page}": "needs a tablet handed over; test_ratings.py"
       for page in ("", "/paus", "/stod", "/klar", "/{question}")},
    "/arenden/{case}/skattningar/{rating}/svar": "none under way in fresh data; test_ratings.py",
    "/arenden/{case}/skattningar/trygghet/{note}": "answered in fresh data; test_ratings.py",
    **{f"/arenden/{{case}}/utredning/{page}": "none in fresh data; test_investigation.py" for page in (
        "remiss/{item}", "forsening/{item}/brev", "kommunicering/{item}")},
    **{f"/arenden/{{case}}/utredning/begaran/avslag{page}": "InvestigationTests" for page in ("", "/brev")},
    **{f"/arenden/{{case}}/utredning/{page}": "of an open investigation; test_investigation.py" for page in (
        "annan-vag", "forsening", "kommunicering", "remiss", "texter", "uppgift")},
    "/arenden/{case}/utredning/klar": "when nothing is missing; test_investigation.py",
    "/arenden/{case}/utredning/tillbaka": "when it waits for a decision; test_investigation.py",
    "/arenden/{case}/overlamning/{handover}/handling/{item}": "a file to save; HandoverTests",
    "/arenden/{case}/beslut": "of a case that waits for a decision; test_decision.py",
    **{f"/arenden/{{case}}/beslut/{page}": "at its step; test_(board_)decision.py" for page in (
        "utkast", "skicka", "granska", "fatta", "{item}", "{item}/brev", "{item}/brev.pdf",
        "{item}/verkstallighet", "{item}/verkstallighet/ny", "{item}/verkstallighet/fel",
        "{item}/delgivning", "{item}/anslag",
        "{item}/delgivning/handelse", "namnd", "namndens-beslut", "namndens-beslut/fardigt")},
    **{f"/arenden/{{case}}/beslut/{{item}}/{page}": "of a grant; test_renewal.py" for page in (
        "uppfoljning", "forlangning", "avslut", "rattelse")},
    **{f"/arenden/{{case}}/{page}": "of a case whose support has ended; test_ending.py"
       for page in ("avslutning/checklista", "aterkomst")},
    **{f"/arenden/{{case}}/anhoriga/{{relative}}{page}": "of one of them; test_collaboration.py"
       for page in ("", "/anteckning")},
    "/arenden/{case}/plats/ordinarie": "of somebody on a follow-up place; PlaceFormSamples",
    "/arenden/{case}/plats/brev": "a letter alone, without the site around it; PlaceTests",
    "/arenden/{case}/brev/{letter}": "a letter alone, without the site around it; test_investigation.py",
    "/arenden/{case}/brev/{letter}/brev.pdf": "a file to save; LetterPDFTests",
    "/arenden/{case}/brev/{letter}/skickat": "none waits in fresh data; LetterTests",
    **{f"/arenden/{{case}}/beslut/{{item}}/overklagande{page}": "of an issued decision; test_appeal.py"
       for page in ("", "/nytt", "/tid", "/avvisa", "/avvisning-mottagen", "/omprova", "/omprova/igen",
                    "/lamna-over", "/aterkalla", "/domstol", "/dom", "/dom/sista-dag", "/verkstall",
                    "/laglighetsprovning")},
    "/arenden/{case}/samtycken/{consent}/aterkalla": "of a consent that holds; test_consents.py",
    **{f"/arenden/{{case}}/utlamnande/{page}": "of a request or an extract; test_files_to_people.py"
       for page in (
        "begaran/{item}/svar", "begaran/{item}/avslag", "begaran/{item}/brev", "begaran/{item}/brev.pdf",
        "utdrag/{item}",
        "utdrag/{item}/forhandsgranska", "utdrag/{item}/dokument", "utdrag/{item}/klart",
        "utdrag/{item}/lamnat", "utdrag/{item}/post/{entry}")},
    "/kalender/prenumeration/adress": "shown once; test_visits.py",
    "/kalenderflode/{token}": "no page for people; test_visits.py",
    "/arenden/{case}/plan/nivaer/{item}/bort": "of a goal that nobody has rated; test_plan.py",
    **{f"/arenden/{{case}}/plan/utkast/{page}": "of a draft that waits; PlanDraftTests"
       for page in ("utskrift", "ta-tillbaka")},
    "/delegationer/{delegation}/upphor": "of a delegation that holds; DelegationTests",
    **{f"/avveckling/{{unit}}/{page}": "of a programme that closes; test_wind_down.py"
       for page in ("angra", "{kind}/{item}")},
    **{f"/gallring/{{unit}}/{page}": "when a file is old enough; test_retention.py"
       for page in ("forslag", "{list}")},
    "/loggkontroll/{review}": "none in fresh data; test_log.py",
}
