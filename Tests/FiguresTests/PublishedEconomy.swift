/// The table of health economics as it comes when it is copied.
extension PublishedTables {
    /// T9.
    static let economy = """
        \tIntäkter\tKostnader\tNetto
        Berörda individer, förändring av -\t2 921 743\t-7 619\t2 929 362
        Produktionsvärde\t2 921 743\t\t
        Läkemedelskostnader\t\t-7 619\t
        Kostnad för den insats kalkylen avser\t\t0\t
        Kommun, förändring av -\t\t233 611\t-233 611
        Äldreomsorgskostnader\t\t18 346\t
        Kostnad för den insats kalkylen avser\t\t215 265\t
        Region, förändring av -\t\t49 851\t-49 851
        Hälso- och sjukvårdskostnader\t\t-165 414\t
        Kostnad för den insats kalkylen avser\t\t215 265\t
        Stat, förändring av -\t\t430 530\t-430 530
        Kostnad för den insats kalkylen avser\t\t430 530\t
        Annan investerande organisation, förändring av -\t\t191 346\t-191 346
        Kostnad för den insats kalkylen avser\t\t191 346\t
        Summering: Samhällsperspektiv, förändring av -\t2 921 743\t897 719\t2 024 024
        Produktionsvärde\t2 921 743\t\t
        Hälso- och sjukvårdskostnader\t\t-173 033\t
        Äldreomsorgskostnader\t\t18 346\t
        Kostnad för den insats kalkylen avser\t\t1 052 406\t
        """
    static let economyKnown = """
        1 200 000 × 0,956735 = 1 052 406
        −165 414 − 7 619 = −173 033
        """
}
