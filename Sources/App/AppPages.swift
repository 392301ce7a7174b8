import Templating
import Web

/// Every page, checked against its template at start. A template that no page uses stops the program too.
enum AppPages {
    static let all: [any Page.Type] =
        [FormPage.self, CrumbFormPage.self, RefusalPage.self, ComponentsPage.self]
        + AccessFeatures.pages + MyDayRoutes.pages + InquiryRoutes.pages + PublicInquiryRoutes.pages
        + CaseRoutes.pages
        + NextStepRoutes.pages + ContactFeatures.pages + ApplicationFeatures.pages + EndingFeatures.pages
        + OutcomeRoutes.pages + DocumentRoutes.pages + DraftsRoutes.pages + LogRoutes.pages
        + LogReviewRoutes.pages + GuideRoutes.pages + CriteriaRoutes.pages
        + SearchRoutes.pages + JournalNoteFeatures.pages + ProgrammeRoutes.pages
        + SamePersonRoutes.pages + MatchRoutes.pages
        + CaseMeetingFeatures.pages + NeedsMappingFeatures.pages
        + RatingFeatures.pages + AssessmentFeatures.pages + InvestigationFeatures.pages
        + HandoverRoutes.pages + ConsentRoutes.pages + DisclosureFeatures.pages + PlaceRoutes.pages
        + DecisionFeatures.pages + LetterFeatures.pages + PlanRoutes.pages + CalendarFeatures.pages
        + GroupFeatures.pages + ReviewRoutes.pages + SupportEndingRoutes.pages + AbsenceRoutes.pages
        + CaseloadMoveRoutes.pages + SurveyRoutes.pages + FigureFeatures.pages + CollaborationFeatures.pages
        + RetentionRoutes.pages
}
