import Store
import Templating
import Web

/// Everything about who may come in: the features and pages of sign-in, second factor, sessions and accounts,
/// for the application's lists. It never decides what a role may do: that is `Role.permissions`.
enum AccessFeatures {
    static func features(store: Store) -> [any Feature] {
        [
            SignInRoutes(store: store), SignInCodeRoutes(store: store), ActivationRoutes(store: store),
            ConfirmationRoutes(store: store), PasswordRoutes(store: store),
            SecondFactorEnrolment(store: store),
            SecondFactorRoutes(store: store), SessionRoutes(store: store), OwnAccountRoutes(store: store),
            AccountRoutes(store: store), AccountRoleRoutes(store: store), AccountResetRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] = [
        SignInPage.self, SignInCodePage.self, EnrolmentPage.self, RecoveryCodesPage.self,
        SecondFactorPage.self,
        SessionsPage.self, OwnAccountPage.self, AccountsPage.self, AccountPage.self, ActivationCodePage.self,
    ]
}
