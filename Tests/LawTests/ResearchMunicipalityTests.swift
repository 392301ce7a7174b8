import Law
import Testing

/// Where every file is kept for research.
@Suite struct ResearchMunicipalityTests {
    @Test("The municipalities that keep every file are told from the others", arguments: [
        ("Linköpings kommun", true), ("Region Gotland", true), ("Göteborgs Stad", true),
        ("Uppsala kommun", false), ("Luleå kommun", false), ("Kindaholms kommun", false),
    ])
    func keepsAll(municipality: String, isKeeping: Bool) {
        #expect(ResearchMunicipality.keepsAll(municipality) == isKeeping)
    }
}
