/* Draws the table and what is to be said about its cells. */
let tables = 0;

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function draw(grid, model) {
  const own = `entry${++tables}`;
  const table = make("table", { class: "entry-table" }, make("caption", { class: "unseen" }, model.caption));
  const heads = make("tr", {}, make("th", { scope: "col" }, model.words.group));
  model.columns.forEach((column, i) => heads.append(make("th", { scope: "col", id: `${own}c${i}`, class: "num" }, column)));
  if (model.checks) heads.append(make("th", { scope: "col" }, model.words.check));
  table.append(make("thead", {}, heads));
  model.sections.forEach((section, s) => table.append(body(grid, model, section, `${own}s${s}`, own)));
  grid.said = make("p", { class: "entry-say", role: "status" });
  grid.strip = make("p", { class: "entry-offline", role: "alert" });
  grid.preview = make("div", { class: "entry-preview", role: "status" });
  const box = make("div", { class: "entry-scroll", role: "region", tabindex: "0", "aria-label": model.caption }, table);
  grid.replaceChildren(grid.strip, grid.preview, box, grid.said, help(grid, model));
}

function body(grid, model, section, id, own) {
  const wide = model.columns.length + 1 + (model.checks ? 1 : 0);
  const status = make("span", { class: "entry-status", "data-note": section.id }, section.status);
  const head = make("th", { scope: "rowgroup", colspan: wide, id }, make("span", { class: "entry-name" }, section.label), " ", status);
  const rows = make("tbody", {}, make("tr", { class: "entry-head" }, head));
  section.rows.forEach((row, r) => {
    const rowId = `${id}r${r}`;
    const line = make("tr", { class: row.sum ? "entry-sum" : "" }, make("th", { scope: "row", id: rowId }, row.label));
    const cells = row.cells.map((cell, c) => {
      const column = model.columns[c];
      const box = make("td", { class: "num" });
      line.append(box);
      if (row.sum) {
        box.append(label(column), make("span", { "data-note": cell?.note ?? "" }, cell?.text ?? ""));
        return null;
      }
      if (!cell) {
        box.className = "entry-none";
        return null;
      }
      if (cell.wide) {
        box.colSpan = model.columns.length - c;
        box.className = "entry-wide";
      } else box.append(label(column));
      field(grid, cell, box, `${id} ${rowId} ${cell.wide ? "" : `${own}c${c}`}`);
      return cell.wide ? null : grid.cells.get(cell.id);
    });
    if (model.checks) line.append(make("td", { class: "entry-check", "data-note": row.check ?? "" }, row.checked ?? ""));
    if (cells.some(Boolean)) grid.grid.push(cells);
    rows.append(line);
  });
  return rows;
}

function label(column) {
  return make("span", { class: "entry-col", "aria-hidden": "true" }, column);
}

function field(grid, cell, box, names) {
  const about = `${names.trim().replaceAll(" ", "-")}-say`;
  const attributes = { "data-cell": cell.id, "aria-labelledby": names.trim(), "aria-describedby": about };
  let input;
  if (cell.kind === "yesno") {
    input = make("select", attributes);
    for (const [value, text] of cell.options) input.append(make("option", { value }, text));
  } else if (cell.kind === "text") {
    input = make("textarea", { ...attributes, rows: "3", dir: "auto" });
  } else {
    input = make("input", { ...attributes, type: "text", inputmode: "decimal", autocomplete: "off", dir: "ltr" });
  }
  input.value = cell.text;
  if (cell.locked) {
    if (input.tagName === "SELECT") input.disabled = true;
    else input.readOnly = true;
  }
  const known = { ...cell, field: input, box };
  known.marks = make("span", { class: "entry-marks", "aria-hidden": "true" });
  known.about = make("span", { class: "unseen", id: about });
  box.append(input, known.marks, known.about);
  grid.cells.set(cell.id, known);
  drawState(grid, known, cell.states, cell.say);
}

const SIGNS = { saved: "●", saving: "◌", sent: "✓", missing: "∅", problem: "✕", unusual: "▲", confirmed: "△",
  commented: "❞", locked: "■", withheld: "▨" };

export function drawState(grid, cell, states, say) {
  cell.states = states;
  cell.say = say;
  cell.box.dataset.states = states.join(" ");
  cell.marks.replaceChildren(...states.map((state) => make("span", { class: `entry-${state}`, title: grid.say(state) }, SIGNS[state] ?? "")));
  cell.about.textContent = [...states.map((state) => grid.say(state)), say].filter(Boolean).join(". ");
  if (states.includes("problem")) cell.field.setAttribute("aria-invalid", "true");
  else cell.field.removeAttribute("aria-invalid");
}

function help(grid, model) {
  const list = make("dl", { class: "entry-keys" });
  for (const [keys, what] of model.keys) list.append(make("dt", {}, make("kbd", {}, keys)), make("dd", {}, what));
  const close = make("button", { type: "button", class: "entry-button" }, model.words.close);
  const title = make("h2", { id: "entry-keys-title" }, model.words.keys);
  grid.help = make("dialog", { class: "entry-help", "aria-labelledby": "entry-keys-title" }, title, list, close);
  close.addEventListener("click", () => grid.help.close());
  const legend = make("ul", { class: "entry-legend" });
  for (const [state, sign] of Object.entries(SIGNS)) {
    legend.append(make("li", {}, make("span", { class: `entry-${state}`, "aria-hidden": "true" }, sign), ` ${grid.say(state)}`));
  }
  grid.help.insertBefore(legend, close);
  return grid.help;
}

export { make };
