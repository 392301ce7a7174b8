import Law
import SQL
import SQLite

extension Store {
    /// Removes what is past its time: held forms after a day, public forms after three hours, sessions and
    /// spent form keys after thirty days.
    /// Rides in the next batch without anybody waiting; done at the start, and to be called each hour.
    /// The box of anonymous forms is written over, whether anybody has answered or not.
    /// Drafts and the log are never swept; failed sign-ins belong to the sign-in.
    public func sweep() {
        try? ballots.stir()
        let day = clock.now.adding(seconds: -HeldForms.lifetime)
        let threeHours = clock.now.adding(seconds: -3 * 3600)
        let month = clock.now.adding(seconds: -30 * 24 * 3600)
        writer.enqueue { connection in
            try connection.run("DELETE FROM held_form WHERE held_at <= \(day)")
            try connection.run("DELETE FROM public_form WHERE begun_at <= \(threeHours)")
            try connection.run("DELETE FROM session WHERE created_at <= \(month)")
            try connection.run("DELETE FROM spent_form_key WHERE spent_at <= \(month)")
        }
    }
}
