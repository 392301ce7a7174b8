// What the pages do a little better with JavaScript. Nothing here is needed: every form and link works without.
// Text is kept on the server only, never in the browser.
"use strict";
{
  const afterPause = 1200;
  const longestTyping = 8000;
  const longestWait = 60000;
  const keepaliveLimit = 60000;

  const all = (which, from = document) => [...from.querySelectorAll(which)];
  const hear = (event, then) => document.addEventListener(event, then);

  /** Sends form text as a form would, and stays on the page. */
  function post(address, text, { headers, ...more } = {}) {
    headers = { "Content-Type": "application/x-www-form-urlencoded", ...headers };
    return fetch(address, { method: "POST", body: text, redirect: "manual", headers, ...more });
  }

  /** Saves a form's text as a draft after a pause in typing, at times without one, and when the page is left. */
  class Draft {
    constructor(form) {
      this.form = form;
      this.status = form.querySelector("[data-draft-status]");
      // A form that came back with something wrong: its text is nowhere but on this page.
      const isUnsaved = "unsaved" in form.dataset;
      this.saved = isUnsaved ? "" : this.text();
      this.isSent = false;
      this.failures = 0;
      for (const event of ["input", "change"]) form.addEventListener(event, () => this.hearTyping());
      form.addEventListener("submit", () => { this.isSent = true; clearTimeout(this.timer); });
      addEventListener("pagehide", () => this.save(true));
      addEventListener("pageshow", (event) => { if (event.persisted) this.isSent = false; });
      addEventListener("online", () => this.later(0));
      hear("visibilitychange", () => { if (document.hidden) this.save(true); });
      if (isUnsaved) this.later(0);
    }

    text() {
      // Of a file only its name is kept.
      const fields = [...new FormData(this.form)].map(([name, value]) => [name, value.name ?? value]);
      return new URLSearchParams(fields).toString();
    }

    hearTyping() {
      this.typingSince ??= Date.now();
      this.later(Math.max(0, Math.min(afterPause, this.typingSince + longestTyping - Date.now())));
    }

    later(milliseconds) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.save(false), milliseconds);
    }

    async save(isLeaving) {
      const text = this.text();
      if (this.isSent || text === this.saved || (this.isSaving && !isLeaving)) return;
      clearTimeout(this.timer);
      this.typingSince = undefined;
      this.isSaving = true;
      try {
        const keepalive = isLeaving && text.length < keepaliveLimit;
        const answer = await post(this.form.dataset.draft, text, { keepalive, headers: { Accept: "application/json" } });
        await this.hear(answer, text);
      } catch {
        this.retry();
      } finally {
        this.isSaving = false;
      }
      // What was typed while the answer was on its way.
      if (this.saved === text && this.text() !== text) this.later(afterPause);
    }

    async hear(answer, text) {
      // A redirect leads to the log-in page.
      if (answer.type === "opaqueredirect" || answer.status === 401) {
        this.say("Du är utloggad. Texten finns kvar här; spara så får du logga in.");
      } else if (answer.status === 202) {
        this.saved = text;
        this.say("Någon annan är inloggad här nu. Texten är sparad och kommer tillbaka när du loggar in.");
      } else if (answer.status === 403) {
        this.say("Utkastet kan inte sparas härifrån. Kopiera texten och öppna sidan på nytt.");
      } else if (answer.status === 409) {
        this.say((await answer.json()).refused);
      } else if (answer.ok) {
        const { saved, sent } = await answer.json();
        this.saved = text;
        this.failures = 0;
        this.say(sent ? "Formuläret är redan skickat." : "Utkast sparat " + saved);
      } else {
        this.retry();
      }
    }

    retry() {
      this.say("Kunde inte spara utkastet. Försöker igen.");
      this.later(Math.min(2000 * 2 ** this.failures++, longestWait));
    }

    say(text) {
      if (this.status && this.status.textContent !== text) this.status.textContent = text;
    }
  }

  function statusAfter(field) {
    const words = document.createElement("p");
    words.className = "count";
    words.setAttribute("role", "status");
    field.after(words);
    return words;
  }

  /** Tells how much room is left, but only when little is. */
  function tellRoom(field) {
    const maximum = Number(field.dataset.maximum);
    const left = maximum - [...field.value].length;
    const count = field.parentElement.querySelector(".count");
    if (left > maximum / 10) return count?.remove();
    (count ?? statusAfter(field)).textContent = left < 0 ? `${-left} tecken för mycket` : `${left} tecken kvar`;
  }

  /** Tells at once that a file is too large: a server that turns it away may not be heard while it is sent. */
  function tellSize(field) {
    const maximum = Number(field.dataset.maximumOctets);
    field.parentElement.querySelector(".count")?.remove();
    if (!(field.files[0]?.size > maximum)) return;
    statusAfter(field).textContent = `Filen är för stor. Den får vara högst ${Math.floor(maximum / 1e6)} MB.`;
  }

  /** Lets a text area be as high as its text, in browsers whose style sheets cannot. */
  function grow(area) {
    area.style.height = "auto";
    area.style.height = area.scrollHeight + area.offsetHeight - area.clientHeight + "px";
  }

  /** Single keys, only outside fields and without modifiers, so that no typing and no shortcut is caught. */
  function press(event) {
    const isTyping = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping) return;
    if (event.key === "/") {
      const search = document.querySelector("[data-search]");
      if (!search) return;
      search.focus();
    } else if (["n", "?", "j", "k"].includes(event.key)) {
      const link = document.querySelector(`a[data-key="${event.key}"]`);
      if (!link) return;
      link.click();
    } else return;
    event.preventDefault();
  }

  /** A digit answers the question in focus and goes on; arrows up and down go between questions. */
  function mark(event) {
    const set = event.target.closest?.("[data-digits] fieldset, [data-digits] ~ .buttons");
    if (!set || event.ctrlKey || event.metaKey || event.altKey) return;
    const radio = /^\d$/.test(event.key) && set.querySelector(`[value="${event.key}"]`);
    const step = radio || event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    if (radio) radio.click();
    const sets = all("[data-digits] fieldset, .buttons", set.closest("form"));
    const next = sets[sets.indexOf(set) + step];
    (next?.querySelector(":checked") ?? next?.querySelector("input, button"))?.focus();
  }

  /** Asks after a pause about what is typed in some fields, and shows the answer's fields in their place. */
  class Asking {
    constructor(place) {
      this.place = place;
      this.form = place.closest("form");
      this.asked = this.text();
      this.form.addEventListener("input", () => {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.ask(), 400);
      });
    }

    text() {
      const typed = new FormData(this.form);
      const names = ["_token", ...this.place.dataset.about.split(" ")];
      return new URLSearchParams(names.map((name) => [name, typed.get(name) ?? ""])).toString();
    }

    async ask() {
      const text = this.text();
      if (text === this.asked) return;
      this.asked = text;
      const chosen = new URLSearchParams();
      all(":checked", this.place).forEach(({ name, value }) => chosen.append(name, value));
      try {
        const answer = await post(this.place.dataset.asks, `${text}&${chosen}`);
        const words = await answer.text();
        if (!answer.ok || this.asked !== text) return;
        this.place.replaceChildren(...new DOMParser().parseFromString(words, "text/html").body.childNodes);
      } catch {
        // The form asks again when it is sent.
        this.asked = "";
      }
    }
  }

  all("[data-asks]").forEach((place) => new Asking(place));
  all("form[data-draft]").forEach((form) => new Draft(form));
  for (const key of [press, mark]) hear("keydown", key);
  hear("input", ({ target }) => { if (target.dataset.maximum) tellRoom(target); });
  hear("change", ({ target }) => { if (target.dataset.maximumOctets) tellSize(target); });
  if (!CSS.supports("field-sizing", "content")) {
    all("textarea").forEach(grow);
    hear("input", ({ target }) => { if (target.matches("textarea")) grow(target); });
  }

  // Where keys lead to the next and the one before, Escape leaves the field so that they are heard.
  hear("keydown", ({ key, target }) => {
    if (key === "Escape" && document.querySelector('a[data-key="j"], a[data-key="k"]')) target.blur?.();
  });

  // An open menu closes by Escape and by a press elsewhere.
  const person = document.querySelector("details.person");
  hear("click", ({ target }) => { if (person && !person.contains(target)) person.open = false; });
  hear("keydown", ({ key }) => {
    if (key !== "Escape" || !person?.open) return;
    person.open = false;
    person.querySelector("summary").focus();
  });

  // Left in a hurry: nothing to go back to.
  for (const link of all("[data-leave]")) link.onclick = () => (location.replace(link.href), false);

  const sum = document.querySelector("[data-sum]");
  sum?.form.addEventListener("change", () => {
    const marks = all("[data-digits] :checked", sum.form);
    sum.value = marks.reduce((total, { value }) => total + Number(value), 0);
    sum.parentElement.hidden = false;
  });
  document.querySelector("[data-digits] input")?.focus();
  document.querySelector("[data-error-summary]")?.focus();
}
