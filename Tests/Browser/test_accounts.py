"""Accounts, and the second factor."""
import subprocess

from one_time_code import code
from place import STEGET, steget
from program import Server

PASSWORD = "fyra ord i en rad"


def connect_app(visitor, server):
    """On the page with the picture: the secret in letters, and the recovery codes that follow."""
    assert visitor.page.get_by_role("img", name="QR-kod").is_visible()
    visitor.check_page()
    letters = visitor.page.inner_text("main code")
    visitor.fill(kod=code(letters))
    visitor.submit("Koppla appen")
    visitor.check_page()
    codes = visitor.page.locator("main code").all_inner_texts()
    assert len(set(codes)) == 10
    return letters, codes


def log_out(visitor):
    visitor.go("/mitt-konto")
    visitor.page.click(".person summary")
    visitor.submit("Logga ut")


def give_password(visitor, account, password="steget-demo"):
    visitor.go("/logga-in")
    visitor.fill(anvandarnamn=account, losenord=password)
    visitor.submit("Logga in")


def test_an_app_is_connected_and_asked_for(visit, own_site):
    visitor = visit(own_site)
    give_password(visitor, "koordinator")
    visitor.go("/tvafaktor")
    visitor.submit("Koppla en app")
    letters, codes = connect_app(visitor, own_site)
    for path in ("/tvafaktor", "/tvafaktor/reservkoder", "/tvafaktor/ta-bort"):
        assert visitor.go(path).status == 200 and path in visitor.page.url
        visitor.check_page()

    log_out(visitor)
    give_password(visitor, "koordinator")
    assert visitor.page.url.endswith("/logga-in/kod")
    visitor.check_page()
    visitor.fill(kod=code(letters, steps=1))
    visitor.submit("Logga in")
    assert visitor.page.url.endswith("/min-dag")

    log_out(visitor)
    give_password(visitor, "koordinator")
    visitor.fill(kod=codes[0])
    visitor.submit("Logga in")
    assert visitor.page.url.endswith("/min-dag")

    log_out(visitor)
    give_password(visitor, "koordinator")
    visitor.expect(422).fill(kod=codes[0])
    visitor.submit("Logga in")
    assert visitor.page.url.endswith("/logga-in/kod"), "a recovery code works once"

    administrator = visit(own_site, "administrator")
    administrator.go("/konton")
    administrator.follow("Kim Karlberg")
    administrator.follow("Ta bort engångskodsappen")
    administrator.check_page()


def test_an_account_is_added_and_activated_in_another_browser(visit, own_site):
    administrator = visit(own_site, "administrator")
    administrator.go("/konton")
    administrator.follow("Nytt konto")
    administrator.fill(namn="Nova Nyberg", anvandarnamn="nova")
    administrator.submit("Lägg upp kontot")
    administrator.check_page()
    activation = administrator.page.inner_text("main code")
    administrator.follow("Till kontot")
    administrator.follow("Ändra")
    administrator.check_page()
    administrator.page.check("text=koordinator")
    administrator.submit("Spara rollerna")

    nova = visit(own_site)
    nova.go("/aktivera")
    nova.fill(kod=activation, nytt=PASSWORD, igen=PASSWORD)
    nova.submit("Aktivera kontot")
    assert nova.page.url.endswith("/min-dag")
    nova.go("/arenden")
    assert "Öppna ärenden" in nova.text
    again = visit(own_site)
    give_password(again, "nova", PASSWORD)
    assert again.page.url.endswith("/min-dag")


def test_outside_a_demonstration_nobody_gets_in_without_an_app(visit, tmp_path, place):
    database = tmp_path / "steget.sqlite"
    steget("migrate", "--create", "--database", database)
    subprocess.run(
        [STEGET, "user", "add", "anna", "--name", "Anna Admin", "--role", "administrator",
         "--database", str(database)],
        input=f"{PASSWORD}\n{PASSWORD}\n", text=True, check=True, capture_output=True)
    with Server(place, database=database) as server:
        visitor = visit(server)
        give_password(visitor, "anna", PASSWORD)
        assert visitor.page.url.endswith("/tvafaktor/koppla")
        connect_app(visitor, server)
        visitor.follow("Gå vidare")
        assert visitor.page.url.endswith("/min-dag")
        assert "Demo" not in visitor.text
