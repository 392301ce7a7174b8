/// What is kept of figures: calculations, exports, reports and what has been published.
extension Named {
    public enum EconomySheet {}
    public enum FigureExport {}
    public enum PublishedTable {}
    public enum PrintedTable {}
    public enum AnnualReport {}
}

public typealias EconomySheetID = Identifier<Named.EconomySheet>
public typealias FigureExportID = Identifier<Named.FigureExport>
public typealias PublishedTableID = Identifier<Named.PublishedTable>
public typealias PrintedTableID = Identifier<Named.PrintedTable>
public typealias AnnualReportID = Identifier<Named.AnnualReport>
