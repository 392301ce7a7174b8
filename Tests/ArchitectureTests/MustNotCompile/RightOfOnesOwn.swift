// expect: 'AuthorityProof' initializer is inaccessible due to 'internal' protection level
// No feature can make up a right: only Store can prove one.
import Casework
import Store

private struct Superuser: Authority {
    let trail: Trail
    let account: AccountID?
    let visitor: Visitor
    #if MISTAKE
    var proof: AuthorityProof { AuthorityProof() }
    #else
    var proof: AuthorityProof { visitor.proof }
    #endif
}
