import Printing
import Store
import Templating
import Web

/// Figures of the unit's own work, and what is there to check those that leave the house.
enum FigureFeatures {
    static let pages: [any Page.Type] = [
        FiguresPage.self, ConsistencyPage.self, EconomyPage.self, ExportLayoutPage.self, ExportPage.self,
        PublishingFormPage.self, PublishedPage.self,
    ] + ResultRoutes.pages + AnnualReportRoutes.pages + DataQualityRoutes.pages

    static func features(store: Store, pdf: PDFMaker) -> [any Feature] {
        [
            ConsistencyRoutes(), EconomyRoutes(store: store), EconomyRowRoutes(store: store),
            ExportRoutes(store: store), PublishingRoutes(store: store), FigureAPIRoutes(store: store),
            // Words of ours before what takes any figure.
            AnnualReportRoutes(store: store, pdf: pdf), DataQualityRoutes(store: store),
            ResultRoutes(store: store),
        ]
    }
}
