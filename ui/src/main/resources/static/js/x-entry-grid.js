/* The table in which values are entered: a real table with native fields, drawn from a model the server sends. What is
   typed goes up in batches, one at a time, and is kept in this tab until the server has answered; what comes back is what
   is to be said about cells. */
import { Keys } from "./entry-keys.js";
import { Block } from "./entry-block.js";
import { draw, drawState } from "./entry-table.js";

const BATCH = 400;
const PATIENCE = 8000;

class EntryGrid extends HTMLElement {
  #model;
  #waiting = new Map();
  #flight;
  #timer;
  #late;
  #atTimer;
  #before = "";
  #keeping = false;
  #done = [];
  #undone = [];
  #keys = new Keys(this);
  #block = new Block(this);
  #onKey = (event) => this.#keys.inPage(event);
  #lost = () => this.#offline(true);
  #found = () => this.#again();
  #connection = (before, now) => (now === "connection-lost" || now === "reconnecting" ? this.#lost() : this.#found());

  set model(model) {
    this.#model = model;
    this.cells = new Map();
    this.grid = [];
    draw(this, model);
    this.#restore();
  }

  get model() {
    return this.#model;
  }

  connectedCallback() {
    this.addEventListener("focusin", (event) => this.#entered(event.target));
    this.addEventListener("focusout", (event) => this.#left(event.target));
    this.addEventListener("input", (event) => this.#typed(event.target));
    this.addEventListener("change", (event) => event.target.tagName === "SELECT" && this.#left(event.target));
    this.addEventListener("keydown", (event) => this.#keys.inCell(event));
    this.addEventListener("paste", (event) => this.#block.paste(event));
    this.addEventListener("copy", (event) => this.#block.copy(event));
    document.addEventListener("keydown", this.#onKey);
    window.addEventListener("offline", this.#lost);
    window.addEventListener("online", this.#found);
    window.Vaadin?.connectionState?.addStateChangeListener(this.#connection);
  }

  disconnectedCallback() {
    document.removeEventListener("keydown", this.#onKey);
    window.removeEventListener("offline", this.#lost);
    window.removeEventListener("online", this.#found);
    window.Vaadin?.connectionState?.removeStateChangeListener(this.#connection);
    clearTimeout(this.#timer);
    clearTimeout(this.#late);
  }

  /* Puts the whole table where spreadsheets take it from. */
  copyAll() {
    return navigator.clipboard.writeText(this.#block.text());
  }

  say(key, ...values) {
    return values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), this.#model.words[key] ?? key);
  }

  cellOf(field) {
    return this.cells.get(field?.dataset?.cell);
  }

  get active() {
    return this.cellOf(document.activeElement) ?? this.last;
  }

  focusCell(id) {
    const cell = this.cells.get(id) ?? [...this.cells.values()].find((one) => one.id.startsWith(id));
    cell?.field.focus();
    cell?.field.scrollIntoView({ block: "center", inline: "nearest" });
  }

  #entered(field) {
    const cell = this.cellOf(field);
    if (!cell) return;
    this.#before = field.value;
    this.last = cell;
    for (const other of this.querySelectorAll("td.active")) other.classList.remove("active");
    cell.box.classList.add("active");
    this.tell(cell);
    clearTimeout(this.#atTimer);
    this.#atTimer = setTimeout(() => this.send("entry-at", { id: cell.id }), 120);
  }

  #left(field) {
    const cell = this.cellOf(field);
    if (!cell || field.value === this.#before) return;
    this.remember([{ id: cell.id, from: this.#before, to: field.value }]);
    this.#before = field.value;
    if (cell.sent !== field.value) this.#queue(cell);
    this.flush();
  }

  #typed(field) {
    const cell = this.cellOf(field);
    if (cell) this.#queue(cell);
  }

  /* Sets a field as if it were typed. */
  put(cell, text) {
    cell.field.value = text;
    this.#queue(cell);
    if (document.activeElement === cell.field) this.#before = text;
  }

  /* Takes back what was typed since the field was entered; answers whether there was anything. */
  restore(cell) {
    if (!cell || cell.field.value === this.#before) return false;
    cell.field.value = this.#before;
    this.#queue(cell);
    return true;
  }

  remember(changes) {
    this.#done.push(changes);
    this.#undone = [];
  }

  undo() {
    this.#move(this.#done, this.#undone, "from");
  }

  redo() {
    this.#move(this.#undone, this.#done, "to");
  }

  #move(from, to, side) {
    const changes = from.pop();
    if (!changes) return;
    to.push(changes);
    for (const change of changes) this.put(this.cells.get(change.id), change[side]);
    this.cells.get(changes[0].id).field.focus();
    this.flush();
  }

  #queue(cell) {
    cell.sent = cell.field.value;
    this.#waiting.set(cell.id, cell.sent);
    drawState(this, cell, ["saving"], this.say("saving"));
    this.#keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), BATCH);
  }

  flush() {
    clearTimeout(this.#timer);
    if (this.#flight || this.#waiting.size === 0) return;
    this.#flight = this.#waiting;
    this.#waiting = new Map();
    const cells = [...this.#flight].map(([id, text]) => ({ id, text, rev: this.cells.get(id).rev }));
    this.#late = setTimeout(() => this.#offline(true), PATIENCE);
    this.send("entry-typed", { cells });
  }

  /* Answers once everything that was typed has been answered. */
  settle() {
    this.#left(document.activeElement);
    this.flush();
    const until = Date.now() + PATIENCE;
    return new Promise((done, late) => {
      const look = () => {
        if (!this.#flight && this.#waiting.size === 0) done(true);
        else if (Date.now() > until) late(new Error("late"));
        else setTimeout(look, 30);
      };
      look();
    });
  }

  /* Wants something of what stands beside the table, which is to speak of the same cell by then. */
  ask(what, cell) {
    clearTimeout(this.#atTimer);
    this.send("entry-ask", { what, id: cell.id });
  }

  send(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /* What the server says after a batch, or when something changed elsewhere. */
  answer(news) {
    if (news.answered) {
      clearTimeout(this.#late);
      this.#flight = undefined;
      this.#offline(false);
    }
    for (const one of news.cells) {
      const cell = this.cells.get(one.id);
      if (!cell) continue;
      cell.rev = one.rev ?? cell.rev;
      if (one.text !== undefined && !this.#waiting.has(one.id)) {
        cell.field.value = one.text;
        cell.sent = one.text;
        if (document.activeElement === cell.field) this.#before = one.text;
      }
      if (!this.#waiting.has(one.id)) drawState(this, cell, one.states, one.say);
      if (cell === this.active) this.tell(cell);
    }
    for (const [id, note] of Object.entries(news.notes ?? {})) {
      const place = this.querySelector(`[data-note="${CSS.escape(id)}"]`);
      if (place) place.textContent = note;
    }
    this.#keep();
    if (this.#waiting.size > 0) this.flush();
  }

  tell(cell) {
    this.said.textContent = cell.say ? `${cell.name}: ${cell.say.replaceAll(`${cell.name}: `, "")}` : "";
  }

  #again() {
    this.#offline(false);
    if (this.#flight) {
      for (const [id, text] of this.#flight) if (!this.#waiting.has(id)) this.#waiting.set(id, text);
      this.#flight = undefined;
      setTimeout(() => this.flush(), BATCH);
    }
  }

  #offline(is) {
    if (this.strip) this.strip.textContent = is ? this.say("offline") : "";
  }

  get #name() {
    return `waymark-entry:${this.#model.key}`;
  }

  /* Once for everything that changes in one turn. */
  #keep() {
    if (this.#keeping) return;
    this.#keeping = true;
    queueMicrotask(() => {
      this.#keeping = false;
      this.#store();
    });
  }

  #store() {
    const all = [...(this.#flight ?? []), ...this.#waiting];
    if (all.length) sessionStorage.setItem(this.#name, JSON.stringify(all));
    else sessionStorage.removeItem(this.#name);
  }

  #restore() {
    for (const [id, text] of JSON.parse(sessionStorage.getItem(this.#name) ?? "[]")) {
      const cell = this.cells.get(id);
      if (cell && cell.field.value !== text) this.put(cell, text);
    }
  }
}

customElements.define("x-entry-grid", EntryGrid);
