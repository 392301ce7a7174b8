import Casework

/// The commands that a walk must take, each at least once: a test fails for one that nobody took.
///
/// To add a feature to the walk: an extension of `RandomWalk` in a file of its own (`RandomWalkAppeals`) with
/// what is tried, each time in the right way or, with `mustRefuse`, in a forbidden one; one line for it among
/// `steps`; its commands in a list below; and what the simulator remembers compared with the tables where
/// `RandomWalk.compare` does it.
enum WalkCommands {
    static let all: [any Command.Type] =
        inquiries + meetings + mapping + notes + people + investigations + decisions
        + disclosures + appeals + groups + places + visits + plans + absences + collaboration

    /// What is tried of cases that somebody has applied in: taken in turn, each as often as its number says.
    static let steps: [(Int, @Sendable (inout RandomWalk) throws -> Void)] = [
        (24, { try $0.takeDecisionStep() }),
        (1, { try $0.takeDelegationStep() }),
        (8, { try $0.takeRenewalStep() }),
        (4, { try $0.takeDeliveryStep() }),
        (2, { try $0.takeExecutionStep() }),
        (6, { try $0.takeVisitStep() }),
        (4, { try $0.takePlanStep() }),
        (2, { try $0.takeHelpStep() }),
        (2, { try $0.takeLetterStep() }),
        (1, { try $0.takeDisclosureStep() }),
        (1, { try $0.takeConsentStep() }),
        (20, { try $0.takeAppealStep() }),
        (5, { try $0.takePlaceStep() }),
        (2, { try $0.takeSupportEndingStep() }),
        (2, { try $0.takeAftercareStep() }),
        (3, { try $0.takeGroupStep() }),
        (1, { try $0.takeResourceStep() }),
        (4, { try $0.takeAbsenceStep() }),
        (2, { try $0.takeCollaborationStep() }),
    ]

    private static let collaboration: [any Command.Type] = [
        AddPartner.self, NotePartnerContact.self, BeginOnwardPath.self, NoteOnwardStep.self,
        WriteCoordinatedPlan.self, CloseCoordinatedPlan.self, AddRelative.self, NoteOfRelative.self,
        WriteSusSheet.self,
    ]

    private static let visits: [any Command.Type] = [
        BookVisit.self, MoveVisit.self, NoteVisit.self, CorrectVisit.self, NoteSupportContact.self,
        BeginPracticalHelp.self, SettlePracticalHelp.self, AddResource.self, RetireResource.self,
        RestoreResource.self,
    ]

    private static let absences: [any Command.Type] = [
        PlanAbsence.self, CancelAbsence.self, NoteAbsenceLines.self, MoveCaseload.self, ReturnCaseload.self,
    ]

    private static let groups: [any Command.Type] = [
        AddGroup.self, ChangeGroup.self, AddGroupSession.self, ChangeGroupSession.self,
        CancelGroupSession.self, NoteGroupAttendance.self, InviteToGroup.self, LeaveGroup.self,
        AddActivity.self, NoteGroupIdea.self,
    ]

    private static let inquiries: [any Command.Type] = [
        LogInquiry.self, ChangeInquiry.self, PlanNextStep.self, LogContactAttempt.self,
        MarkContactMistaken.self, DecideOutcome.self, EndEpisode.self, ReceiveApplication.self,
        WithdrawApplication.self, AddRepresentative.self,
    ]

    private static let meetings: [any Command.Type] = [
        BookAssessment.self, MoveAssessment.self, CancelAssessment.self, HoldAssessment.self,
        NoteReflection.self, PutOnMeeting.self, TakeOffMeeting.self, DecideOnMeeting.self, CloseMeeting.self,
    ]

    private static let mapping: [any Command.Type] = [
        BeginMapping.self, NoteOccasion.self, BeginForm.self, SaveForm.self, CorrectForm.self,
        StopMapping.self, ResumeMapping.self, ConcludeMapping.self, BeginRating.self, FinishRating.self,
        CorrectRating.self, AnswerSafetyNote.self,
    ]

    private static let notes: [any Command.Type] = [
        WriteNote.self, SignNote.self, DiscardNote.self, CorrectNote.self, ObjectToNote.self, MoveNote.self,
        AcknowledgeNote.self,
    ]

    private static let people: [any Command.Type] = [
        MergePersons.self, SeparatePersons.self, NotSamePerson.self, HandOver.self,
    ]

    private static let investigations: [any Command.Type] = [
        NoteInInvestigation<BiasAnswer>.self, NoteInInvestigation<InvestigationTexts>.self,
        NoteInInvestigation<NewFact>.self, NoteInInvestigation<NewWeighing>.self,
        NoteInInvestigation<NewReferral>.self, NoteInInvestigation<ReferralReply>.self,
        NoteInInvestigation<NewCommunication>.self, NoteInInvestigation<CommunicationReply>.self,
        NoteInInvestigation<NewDelayNotice>.self, NoteInInvestigation<NewDecisionRequest>.self,
        NoteInInvestigation<RequestRefusal>.self, NoteInInvestigation<FinishedInvestigation>.self,
        NoteInInvestigation<ReturnedInvestigation>.self,
    ]

    private static let decisions: [any Command.Type] = [
        DecideInCase<DecisionTexts>.self, DecideInCase<SentDecision>.self,
        DecideInCase<ReviewedDecision>.self, DecideInCase<ReopenedDecision>.self,
        DecideInCase<IssuedDecision>.self, DecideInCase<ProposedToBoard>.self,
        DecideInCase<BoardAnswer>.self, DecideInCase<IssuedByBoard>.self, AddDelegation.self,
        EndDelegation.self,
        ActOnDecision<FollowUp>.self, ActOnDecision<RenewalWish>.self, ActOnDecision<ClosedCase>.self,
        ActOnDecision<NewDelivery>.self, ActOnDecision<NotedFollowUp>.self, ActOnDecision<BoardNotice>.self,
        ActOnDecision<ExecutionEvent>.self, ActOnDecision<MistakenExecution>.self,
        ActOnDecision<DecisionCorrection>.self, NoteLetterSent.self,
    ]

    private static let places: [any Command.Type] = [
        ActOnPlace<EnteredQueue>.self, ActOnPlace<LeftQueue>.self, ActOnPlace<OfferedPlace>.self,
        ActOnPlace<AnsweredOffer>.self, ActOnPlace<StartedSupport>.self, ActOnPlace<InterruptedSupport>.self,
        ActOnPlace<ResumedSupport>.self, ActOnPlace<ChangedPlace>.self, ActOnPlace<LeftPlace>.self,
        ActOnPlace<ContactPersonsChange>.self, KeepQueueLetter.self, EndSupport.self, NoteEndingChecks.self,
        WriteRelapsePlan.self, ReturnToSupport.self, AnswerAftercare.self, NoteAftercare.self,
        MarkAftercareMistaken.self,
    ]

    private static let plans: [any Command.Type] = [
        ActOnPlan<PlanTexts>.self, ActOnPlan<PlanAgreement>.self, ActOnPlan<SetHomework>.self,
        ActOnPlan<HomeworkAnswer>.self, ActOnPlan<GoalAnswer>.self, ActOnPlan<LockedScaledGoal>.self,
        ActOnPlan<TakenBackDraft>.self, ActOnPlan<WithdrawnScaledGoal>.self, ActOnPlan<HeldReview>.self,
    ]

    private static let disclosures: [any Command.Type] = [
        GiveOut<NotedRequest>.self, GiveOut<AnsweredRequest>.self, GiveOut<RefusedDocument>.self,
        GiveOut<BegunExtract>.self, GiveOut<ChosenEntry>.self, GiveOut<FinishedExtract>.self,
        GiveOut<HandedExtract>.self, NoteConsents.self, WithdrawConsent.self, NoteSharing.self,
    ]

    private static let appeals: [any Command.Type] = [
        ActOnDecision<ReceivedAppeal>.self, ActOnDecision<TriedAppeal>.self,
        ActOnDecision<DismissedAppeal>.self, ActOnDecision<ServedDismissal>.self,
        ActOnDecision<ReconsideredAppeal>.self, ActOnDecision<HandedOverAppeal>.self,
        ActOnDecision<WithdrawnAppeal>.self, ActOnDecision<NotedCourtEvent>.self,
        ActOnDecision<NotedJudgment>.self, ActOnDecision<CarriedOutJudgment>.self,
        ActOnDecision<RedoneReconsideration>.self, ActOnDecision<ForwardedReview>.self,
        ActOnDecision<NotedLastDay>.self,
    ]
}
