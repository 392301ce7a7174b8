import Printing
import Store
import Web

/// Everything that a visitor can do, one line a feature. What is not here does not exist.
enum AppRoutes {
    static func features(store: Store, pdf: PDFMaker) -> [any Feature] {
        AccessFeatures.features(store: store) + JournalNoteFeatures.features(store: store)
            + CaseMeetingFeatures.features(store: store) + administration(store: store, pdf: pdf)
            + ContactFeatures.features(store: store) + assessment(store: store) + [
            MyDayRoutes(store: store),
            InquiryRoutes(store: store), InquiryEditRoutes(store: store),
            PublicInquiryRoutes(store: store),
            CaseRoutes(store: store), CriteriaRoutes(store: store),
            SearchRoutes(store: store),
            SamePersonRoutes(store: store), MatchRoutes(store: store),
            NextStepRoutes(store: store), OutcomeRoutes(store: store),
            DocumentRoutes(store: store), HandoverRoutes(store: store),
            DraftsRoutes(store: store),
            LogRoutes(store: store),
            LogReviewRoutes(store: store),
            GuideRoutes(), HealthRoutes(store: store),
        ] + EndingFeatures.features(store: store) + InvestigationFeatures.features(store: store)
            + decisions(store: store, pdf: pdf) + support(store: store, pdf: pdf)
            + (store.isDemonstration ? [ComponentsRoutes()] : [])
    }

    /// What is decided, what is written to people, and what is handed out.
    private static func decisions(store: Store, pdf: PDFMaker) -> [any Feature] {
        DecisionFeatures.features(store: store) + LetterFeatures.features(store: store, pdf: pdf)
            + DisclosureFeatures.features(store: store)
            + [ConsentRoutes(store: store), DueConsentRoutes(store: store)]
    }

    /// The support itself: places, plans, groups; and what is told of it in figures.
    private static func support(store: Store, pdf: PDFMaker) -> [any Feature] {
        PlaceRoutes.features(store: store) + PlanRoutes.features(store: store)
            + GroupFeatures.features(store: store) + ReviewRoutes.features(store: store)
            + SupportEndingRoutes.features(store: store) + AbsenceRoutes.features(store: store)
            + SurveyRoutes.features(store: store) + FigureFeatures.features(store: store, pdf: pdf)
            + CollaborationFeatures.features(store: store) + [RetentionRoutes(store: store)]
    }

    /// The person is met and what is needed is found out.
    private static func assessment(store: Store) -> [any Feature] {
        AssessmentFeatures.features(store: store) + NeedsMappingFeatures.features(store: store)
            + RatingFeatures.features(store: store) + CalendarFeatures.features(store: store)
    }

    /// What programmes, catalogue and phrases say, and from when.
    private static func administration(store: Store, pdf: PDFMaker) -> [any Feature] {
        [
            ProgrammeRoutes(store: store, pdf: pdf), ProgrammeVersionRoutes(store: store),
            // The form of a new one stands before the page of one: both begin with /katalog/.
            InboxOwnerRoutes(store: store), AlternativeFormRoutes(store: store),
            AlternativeRoutes(store: store), PhraseRoutes(store: store), FormTemplateRoutes(store: store),
        ]
    }
}
