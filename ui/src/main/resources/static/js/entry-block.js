/* Blocks of cells come in from spreadsheets and go out to them, as text with a tab between columns. */
import { make } from "./entry-table.js";

export class Block {
  constructor(grid) {
    this.grid = grid;
  }

  copy(event) {
    const { picked } = this.grid;
    const field = event.target;
    const partly = field.selectionStart !== field.selectionEnd && !(field.selectionStart === 0 && field.selectionEnd === field.value?.length);
    if (!picked || partly) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", picked.map((line) => line.map((cell) => cell?.field.value ?? "").join("\t")).join("\n"));
  }

  /* The whole table with its heads. */
  text() {
    const lines = [["", ...this.grid.model.columns].join("\t")];
    for (const line of this.grid.grid) {
      const head = line.find(Boolean).box.parentElement.querySelector("th").textContent;
      lines.push([head, ...line.map((cell) => cell?.field.value ?? "")].join("\t"));
    }
    return lines.join("\n");
  }

  paste(event) {
    const cell = this.grid.cellOf(event.target);
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!cell || cell.kind === "text" || !/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return;
    event.preventDefault();
    this.#offer(cell, parse(text));
  }

  #offer(cell, lines) {
    const { grid } = this.grid;
    const row = grid.findIndex((cells) => cells.includes(cell));
    const column = grid[row].indexOf(cell);
    const changes = [];
    let outside = 0;
    lines.forEach((line, r) => line.forEach((text, c) => {
      const target = grid[row + r]?.[column + c];
      if (!target || target.locked) outside += text.trim() === "" ? 0 : 1;
      else {
        const value = target.kind === "yesno" ? option(target, text) : text;
        if (value !== target.field.value) changes.push({ id: target.id, from: target.field.value, to: value });
      }
    }));
    this.#preview(changes, outside, cell);
  }

  #preview(changes, outside, cell) {
    const { grid } = this;
    for (const change of changes) grid.cells.get(change.id).box.classList.add("pasting");
    const said = grid.say("paste", changes.length) + (outside ? ` ${grid.say("outside", outside)}` : "");
    const apply = button(grid.say("apply"), () => this.#apply(changes, cell));
    const cancel = button(grid.say("cancel"), () => this.#close(cell));
    const box = make("span", { class: "entry-preview-acts" }, ...(changes.length ? [apply] : []), cancel);
    grid.preview.replaceChildren(make("span", {}, said), box);
    box.firstChild.focus();
    box.addEventListener("keydown", (event) => event.key === "Escape" && this.#close(cell));
  }

  #apply(changes, cell) {
    const { grid } = this;
    this.#close(cell);
    for (const change of changes) grid.put(grid.cells.get(change.id), change.to);
    grid.remember(changes);
    grid.flush();
    const undo = button(grid.say("undo"), () => {
      this.#close(cell);
      grid.undo();
    });
    grid.preview.replaceChildren(make("span", {}, grid.say("pasted", changes.length)), make("span", { class: "entry-preview-acts" }, undo));
  }

  #close(cell) {
    for (const box of this.grid.querySelectorAll("td.pasting")) box.classList.remove("pasting");
    this.grid.preview.replaceChildren();
    cell.field.focus();
  }
}

function button(words, act) {
  const made = make("button", { type: "button", class: "entry-button" }, words);
  made.addEventListener("click", act);
  return made;
}

function option(cell, text) {
  const wanted = text.trim().toLowerCase();
  const found = cell.options.find(([value, label]) => value === wanted || label.toLowerCase() === wanted);
  return found ? found[0] : cell.field.value;
}

/* Tabs and lines, with quoted cells that may hold both. */
export function parse(text) {
  const lines = [[]];
  let cell = "";
  let quoted = false;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let i = 0; i < source.length; i++) {
    const c = source[i];
    if (quoted) {
      if (c === '"' && source[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"' && cell === "") quoted = true;
    else if (c === "\t" || c === "\n") {
      lines.at(-1).push(cell);
      cell = "";
      if (c === "\n") lines.push([]);
    } else cell += c;
  }
  lines.at(-1).push(cell);
  return lines;
}
