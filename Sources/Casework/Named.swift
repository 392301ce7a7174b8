/// What an `Identifier` can name.
public enum Named {
    public enum Account {}
    public enum Session {}
    public enum Programme {}
    public enum Person {}
    public enum Episode {}
    public enum Inquiry {}
    public enum ContactAttempt {}
    public enum LogReview {}
    public enum ProgrammeVersion {}
    public enum Criterion {}
    public enum Goal {}
    public enum Alternative {}
    public enum AlternativeVersion {}
    public enum Phrase {}
    public enum Document {}
    public enum JournalNote {}
    public enum CaseMeeting {}
    public enum Merge {}
    public enum FormTemplate {}
    public enum FormTemplateVersion {}
    public enum FormQuestion {}
    public enum FilledForm {}
    public enum AssessmentMeeting {}
    public enum NeedsMapping {}
    public enum MappingOccasion {}
    public enum MappingTask {}
    public enum MappingDiagnosis {}
    public enum Application {}
    public enum Representative {}
    public enum Rating {}
    public enum SafetyNote {}
    public enum TextPack {}
    public enum InstrumentPermission {}
    public enum InvestigationFact {}
    public enum InvestigationReturn {}
    public enum WeighedAlternative {}
    public enum Referral {}
    public enum Communication {}
    public enum DelayNotice {}
    public enum Letter {}
    public enum BiasDeclaration {}
    public enum CommunicationReply {}
    public enum Handover {}
    public enum HandedThing {}
    public enum Decision {}
    public enum Delegation {}
    public enum Delivery {}
    public enum ExecutionEvent {}
    public enum FollowUp {}
    public enum Appeal {}
    public enum Reconsideration {}
    public enum CourtEvent {}
    public enum Judgment {}
    public enum LegalityForwarding {}
    public enum DocumentRequest {}
    public enum FileExtract {}
    public enum Correction {}
    public enum Plan {}
    public enum PlanGoal {}
    public enum Homework {}
    public enum ScaledGoal {}
    public enum Review {}
    public enum GoalStanding {}
    public enum Placement {}
    public enum PlacementInterruption {}
    public enum QueueEntry {}
    public enum PlaceOffer {}
    public enum PlaceOfferAnswer {}
    public enum ContactPerson {}
    public enum BoardAnswer {}
}

public typealias AccountID = Identifier<Named.Account>
public typealias SessionID = Identifier<Named.Session>
public typealias ProgrammeID = Identifier<Named.Programme>
public typealias PersonID = Identifier<Named.Person>
public typealias EpisodeID = Identifier<Named.Episode>
public typealias InquiryID = Identifier<Named.Inquiry>
public typealias ContactAttemptID = Identifier<Named.ContactAttempt>
public typealias DocumentID = Identifier<Named.Document>
public typealias ApplicationID = Identifier<Named.Application>
public typealias RepresentativeID = Identifier<Named.Representative>
public typealias MergeID = Identifier<Named.Merge>
public typealias RatingID = Identifier<Named.Rating>
public typealias SafetyNoteID = Identifier<Named.SafetyNote>
public typealias TextPackID = Identifier<Named.TextPack>
public typealias InstrumentPermissionID = Identifier<Named.InstrumentPermission>
public typealias HandoverID = Identifier<Named.Handover>
/// A note, a document or whatever else was copied in a handover.
public typealias HandedThingID = Identifier<Named.HandedThing>
public typealias LogReviewID = Identifier<Named.LogReview>
public typealias ProgrammeVersionID = Identifier<Named.ProgrammeVersion>
public typealias CriterionID = Identifier<Named.Criterion>
public typealias AlternativeID = Identifier<Named.Alternative>
public typealias AlternativeVersionID = Identifier<Named.AlternativeVersion>
public typealias PhraseID = Identifier<Named.Phrase>
public typealias NoteID = Identifier<Named.JournalNote>
public typealias CaseMeetingID = Identifier<Named.CaseMeeting>
public typealias FormTemplateID = Identifier<Named.FormTemplate>
public typealias FormTemplateVersionID = Identifier<Named.FormTemplateVersion>
public typealias FormQuestionID = Identifier<Named.FormQuestion>
public typealias FilledFormID = Identifier<Named.FilledForm>
public typealias AssessmentMeetingID = Identifier<Named.AssessmentMeeting>
public typealias NeedsMappingID = Identifier<Named.NeedsMapping>
public typealias MappingOccasionID = Identifier<Named.MappingOccasion>
public typealias MappingTaskID = Identifier<Named.MappingTask>
public typealias MappingDiagnosisID = Identifier<Named.MappingDiagnosis>
public typealias InvestigationFactID = Identifier<Named.InvestigationFact>
public typealias InvestigationReturnID = Identifier<Named.InvestigationReturn>
public typealias WeighedAlternativeID = Identifier<Named.WeighedAlternative>
public typealias ReferralID = Identifier<Named.Referral>
public typealias CommunicationID = Identifier<Named.Communication>
public typealias DelayNoticeID = Identifier<Named.DelayNotice>
public typealias BiasDeclarationID = Identifier<Named.BiasDeclaration>
public typealias CommunicationReplyID = Identifier<Named.CommunicationReply>
public typealias DecisionID = Identifier<Named.Decision>
public typealias DelegationID = Identifier<Named.Delegation>
/// A try to serve a decision.
public typealias DeliveryID = Identifier<Named.Delivery>
public typealias ExecutionEventID = Identifier<Named.ExecutionEvent>
public typealias LetterID = Identifier<Named.Letter>
public typealias FollowUpID = Identifier<Named.FollowUp>
public typealias AppealID = Identifier<Named.Appeal>
public typealias ReconsiderationID = Identifier<Named.Reconsideration>
public typealias CourtEventID = Identifier<Named.CourtEvent>
public typealias JudgmentID = Identifier<Named.Judgment>
public typealias LegalityForwardingID = Identifier<Named.LegalityForwarding>
public typealias DocumentRequestID = Identifier<Named.DocumentRequest>
public typealias FileExtractID = Identifier<Named.FileExtract>
public typealias CorrectionID = Identifier<Named.Correction>
public typealias PlanID = Identifier<Named.Plan>
public typealias PlanGoalID = Identifier<Named.PlanGoal>
public typealias HomeworkID = Identifier<Named.Homework>
public typealias ScaledGoalID = Identifier<Named.ScaledGoal>
public typealias ReviewID = Identifier<Named.Review>
public typealias GoalStandingID = Identifier<Named.GoalStanding>
public typealias GoalDefinitionID = Identifier<Named.Goal>
public typealias PlacementID = Identifier<Named.Placement>
public typealias PlacementInterruptionID = Identifier<Named.PlacementInterruption>
public typealias QueueEntryID = Identifier<Named.QueueEntry>
public typealias PlaceOfferID = Identifier<Named.PlaceOffer>
public typealias PlaceOfferAnswerID = Identifier<Named.PlaceOfferAnswer>
public typealias ContactPersonID = Identifier<Named.ContactPerson>
public typealias BoardAnswerID = Identifier<Named.BoardAnswer>
