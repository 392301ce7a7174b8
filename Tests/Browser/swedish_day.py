"""The day that the program takes for today, also where the machine keeps another time."""
import datetime
import zoneinfo


def swedish_today():
    return datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Stockholm")).date()
