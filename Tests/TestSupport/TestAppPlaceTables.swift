import SQL

/// What is counted of places, the queue and figures, so that a refused form is seen to have changed nothing.
extension TestApp {
    static let placeCounts: [(table: String, sql: SQL)] = [
        ("episode_fact", "SELECT count(*) FROM episode_fact"),
        ("new_contact", "SELECT count(*) FROM new_contact"),
        ("figure_day", "SELECT coalesce(sum(n), 0) FROM figure_day"),
        ("figure_year", "SELECT coalesce(sum(n), 0) FROM figure_year"),
        ("figure_month", "SELECT coalesce(sum(n), 0) FROM figure_month"),
        ("former_membership", "SELECT count(*) FROM former_membership"),
        ("placement", "SELECT count(*) FROM placement"),
        ("placement_ending", "SELECT count(*) FROM placement_ending"),
        ("placement_interruption", "SELECT count(*) FROM placement_interruption"),
        ("placement_resumption", "SELECT count(*) FROM placement_resumption"),
        ("contact_person", "SELECT count(*) FROM contact_person"),
        ("contact_person_ending", "SELECT count(*) FROM contact_person_ending"),
        ("queue_entry", "SELECT count(*) FROM queue_entry"),
        ("queue_leaving", "SELECT count(*) FROM queue_leaving"),
        ("retention_list", "SELECT count(*) FROM retention_list"),
        ("retention_item", "SELECT count(*) FROM retention_item"),
        ("retention_withdrawal", "SELECT count(*) FROM retention_withdrawal"),
        ("retention_protocol", "SELECT count(*) FROM retention_protocol"),
        ("retention_file", "SELECT count(*) FROM retention_file"),
        ("erased_figure", "SELECT count(*) FROM erased_figure"),
        ("erased_count", "SELECT count(*) FROM erased_count"),
        ("wind_down", "SELECT count(*) FROM wind_down"),
        ("wind_down_undoing", "SELECT count(*) FROM wind_down_undoing"),
        ("wind_down_destination", "SELECT count(*) FROM wind_down_destination"),
        ("aftercare_answer", "SELECT count(*) FROM aftercare_answer"),
        ("aftercare_contact", "SELECT count(*) FROM aftercare_contact"),
        ("aftercare_contact_mistake", "SELECT count(*) FROM aftercare_contact_mistake"),
        ("unit_step", "SELECT count(*) FROM unit_step"),
        ("place_offer", "SELECT count(*) FROM place_offer"),
        ("place_offer_answer", "SELECT count(*) FROM place_offer_answer"),
    ]

    static let placeCodes = ["place_kind", "placement_end_reason", "queue_leave_reason", "aftercare_moment"]
}
