"use strict";
(() => {
  const root = document.documentElement;
  const byID = (id) => document.getElementById(id);
  const finder = byID("finder");
  if (!finder) return;
  root.classList.add("js");
  byID("columns").classList.add("found");
  finder.hidden = false;

  const events = Array.from(document.querySelectorAll(".event"));
  // Events stand in days and in spans: what is far from the window is not laid out, span by span.
  const groups = Array.from(document.querySelectorAll(".day, .span"), (box) => ({
    box,
    count: box.getElementsByClassName("event").length,
    from: 0,
    isSpan: box.classList.contains("span"),
  }));
  const places = new Map(events.map((event, index) => [event, index]));
  for (const group of groups) group.from = places.get(group.box.querySelector(".event")) ?? 0;
  const bars = Array.from(document.querySelectorAll(".density a"));
  const [who, words, disputed, suggested] = ["who", "words", "disputed", "suggested"].map(byID);
  const chosen = new Set();

  // Letters without accents and case, everything else a blank: words are found from their beginnings on.
  const fold = (text) =>
    " " + text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const terms = (text) => {
    const found = [];
    for (const part of text.matchAll(/"([^"]*)"?|(\S+)/g)) {
      const folded = fold(part[1] ?? part[2]);
      if (folded.trim()) found.push(folded);
    }
    return found;
  };

  const people = Array.from(document.querySelectorAll("#people li"), (item) => ({
    number: Number(item.id.slice(2)),
    name: item.dataset.name,
    count: Number(item.dataset.count),
    text: fold(item.dataset.name) + fold(item.dataset.also),
  }));
  const peopleOf = events.map((event) => (event.dataset.p ? event.dataset.p.split(" ").map(Number) : []));
  const texts = new Array(events.length);
  const textOf = (index) => (texts[index] ??= fold(events[index].textContent));

  // Reading ten thousand texts takes a while: it is done in pieces, before anybody types.
  const later = window.requestIdleCallback ?? ((work) => setTimeout(() => work({ timeRemaining: () => 8 }), 20));
  let read = 0;
  const readAhead = (deadline) => {
    while (read < events.length && deadline.timeRemaining() > 2) textOf(read++);
    if (read < events.length) later(readAhead);
  };
  later(readAhead);

  const meant = () => {
    const typed = terms(who.value);
    if (!typed.length) return null;
    return new Set(people.filter((one) => typed.every((term) => one.text.includes(term))).map((one) => one.number));
  };

  // Which events are shown. What stands in a day or span that is hidden as a whole is left as it was.
  const on = new Uint8Array(events.length);
  const setHidden = (box, hidden) => {
    if (box.hidden !== hidden) box.hidden = hidden;
  };
  const draw = (matching) => {
    const before = new Int32Array(events.length + 1);
    for (let index = 0; index < events.length; index += 1) {
      on[index] = matching(index) ? 1 : 0;
      before[index + 1] = before[index] + on[index];
    }
    const shown = before[events.length];
    let end = 0;
    for (const { box, from, count, isSpan } of groups) {
      if (from < end) continue;
      const inside = before[from + count] - before[from];
      setHidden(box, inside === 0);
      if (inside === 0) end = from + count;
      else if (isSpan) box.style.containIntrinsicBlockSize = inside === count ? "" : `${inside * 150}px`;
      else for (let index = from; index < from + count; index += 1) setHidden(events[index], !on[index]);
    }
    for (const bar of bars) {
      const from = Number(bar.dataset.from);
      const count = before[from + Number(bar.dataset.count)] - before[from];
      bar.classList.toggle("empty", count === 0);
    }
    const total = events.length.toLocaleString("en");
    byID("status").textContent =
      shown === events.length ? `All ${total} events` : `${shown.toLocaleString("en")} of ${total} events`;
  };

  const filter = () => {
    const persons = meant();
    const typed = terms(words.value);
    draw((index) => {
      const event = events[index];
      if (disputed?.checked && !event.classList.contains("disputed")) return false;
      if (suggested && !suggested.checked && event.classList.contains("suggested")) return false;
      if (persons && !peopleOf[index].some((one) => persons.has(one))) return false;
      for (const one of chosen) if (!peopleOf[index].includes(one)) return false;
      return typed.every((term) => textOf(index).includes(term));
    });
  };

  const names = byID("names");
  const offer = () => {
    const persons = meant();
    const listed = people.filter((one) => chosen.has(one.number) || !persons || persons.has(one.number)).slice(0, 12);
    names.replaceChildren(
      ...listed.map((one) => {
        const button = document.createElement("button");
        const count = document.createElement("i");
        button.type = "button";
        button.dataset.n = one.number;
        button.setAttribute("aria-pressed", String(chosen.has(one.number)));
        count.textContent = ` ${one.count}`;
        button.append(one.name, count);
        return button;
      }),
    );
    names.hidden = listed.length === 0;
  };

  const toggle = (number) => {
    if (!chosen.delete(number)) chosen.add(number);
    offer();
    filter();
    names.querySelector(`[data-n="${number}"]`)?.focus({ preventScroll: true });
  };
  names.addEventListener("click", (click) => {
    const button = click.target.closest("button");
    if (button) toggle(Number(button.dataset.n));
  });
  byID("events").addEventListener("click", (click) => {
    const button = click.target.closest(".who button");
    if (!button) return;
    chosen.add(Number(button.dataset.n));
    offer();
    filter();
  });

  // The letter that was typed is shown first; what comes of it follows.
  let isWaiting = false;
  const typing = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isWaiting = false;
        offer();
        filter();
      }),
    );
  };
  for (const input of [who, words, disputed, suggested]) input?.addEventListener("input", typing);
  finder.addEventListener("submit", (submit) => submit.preventDefault());
  const clear = () => {
    who.value = words.value = "";
    chosen.clear();
    if (disputed) disputed.checked = false;
    if (suggested) suggested.checked = true;
    typing();
  };
  byID("clear").addEventListener("click", clear);

  // How high a span is that has not been laid out is only guessed: what comes into view on the way may move the target.
  const lead = (target, tries) => {
    target.scrollIntoView({ behavior: "instant" });
    const top = target.getBoundingClientRect().top;
    if (tries === 0) return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (tries > 7 || Math.abs(target.getBoundingClientRect().top - top) > 2) lead(target, tries - 1);
      }),
    );
  };

  // A link to something that is filtered out or folded away leads there all the same.
  const reveal = () => {
    const target = location.hash.length > 1 && byID(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) {
      clear();
      filter();
    }
    const folded = target.closest("details");
    if (folded) folded.open = true;
    lead(target, 9);
  };
  addEventListener("hashchange", reveal);

  const sources = Array.from(document.querySelectorAll("details.sources"));
  const unfold = byID("unfold");
  const openAll = (open) => {
    for (const one of sources) one.open = open;
    unfold.textContent = open ? "Fold sources away" : "Show all sources";
    unfold.setAttribute("aria-pressed", String(open));
  };
  unfold.addEventListener("click", () => openAll(unfold.getAttribute("aria-pressed") !== "true"));

  const theme = byID("theme");
  const themes = ["system", "light", "dark"];
  const wear = (name) => {
    if (name === "system") delete root.dataset.theme;
    else root.dataset.theme = name;
    theme.textContent = { system: "Colours: as the system", light: "Colours: light", dark: "Colours: dark" }[name];
    theme.dataset.now = name;
  };
  const keep = (name) => {
    try {
      if (name) localStorage.setItem("dateline-theme", name);
      return localStorage.getItem("dateline-theme");
    } catch {
      return null;
    }
  };
  wear(themes.includes(keep()) ? keep() : "system");
  theme.addEventListener("click", () => {
    const next = themes[(themes.indexOf(theme.dataset.now) + 1) % themes.length];
    keep(next);
    wear(next);
  });

  // The bars are one stop of the Tab key; arrows lead from one to the next.
  document.querySelector(".density")?.addEventListener("keydown", (press) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[press.key];
    const at = bars.indexOf(document.activeElement);
    const next = bars[at + by];
    if (!by || at < 0 || !next) return;
    press.preventDefault();
    bars[at].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  const step = (by) => {
    const shown = events.filter((_, index) => on[index]);
    const at = shown.indexOf(document.activeElement?.closest?.(".event"));
    const near = () => Math.max(0, shown.findIndex((event) => event.getBoundingClientRect().bottom > 80));
    const next = shown[at < 0 ? near() : Math.min(shown.length - 1, Math.max(0, at + by))];
    next?.querySelector("h3 a").focus({ preventScroll: true });
    next?.scrollIntoView({ block: "start" });
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    o: () => {
      const folded = document.activeElement?.closest?.(".event")?.querySelector("details.sources");
      if (folded) folded.open = !folded.open;
    },
    p: () => who.focus(),
    "/": () => words.focus(),
  };
  addEventListener("keydown", (press) => {
    if (press.ctrlKey || press.metaKey || press.altKey) return;
    if (press.key === "Escape") {
      clear();
      return;
    }
    if (!byID("keys").checked || press.target.closest("input[type=search]")) return;
    const act = keys[press.key];
    if (!act) return;
    press.preventDefault();
    act();
  });

  offer();
  filter();
  reveal();
})();
