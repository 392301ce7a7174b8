/// One thing that the information on how to appeal must tell (förvaltningslagen 33, 43 and 44 §§;
/// förvaltningsprocesslagen 3 and 4 §§; kommunallagen 13 kap.). It never holds the words of the letter.
public enum AppealInformation: String, Sendable, CaseIterable {
    case whoMayAppeal, anyMemberMayAppeal, court, inWriting, whichDecision, whoYouAre, handInToBoard
    case sendToCourt, timeFromReceipt, timeFromNotice, whatHappensThen, helpIsGiven

    public var swedish: String {
        switch self {
        case .whoMayAppeal: "Att beslutet kan överklagas, och av vem"
        case .anyMemberMayAppeal: "Att varje kommunmedlem får begära laglighetsprövning"
        case .court: "Domstolens namn"
        case .inWriting: "Att det ska vara skriftligt"
        case .whichDecision: "Vilket beslut det gäller, hur det ska ändras och varför"
        case .whoYouAre: "Namn, personnummer, adress, telefon och e-post; ombud och fullmakt"
        case .handInToBoard: "Att det lämnas till nämnden, inte till domstolen, och nämndens adresser"
        case .sendToCourt: "Att det skickas direkt till domstolen, och domstolens adress"
        case .timeFromReceipt: "Att det ska ha kommit in inom tre veckor från den dag personen fick beslutet"
        case .timeFromNotice: "Att det ska ha kommit in inom tre veckor från anslaget på anslagstavlan"
        case .whatHappensThen: "Vad som händer sedan: prövning av tiden, ändring, överlämnande"
        case .helpIsGiven: "Att personen kan få hjälp att skriva"
        }
    }
}
