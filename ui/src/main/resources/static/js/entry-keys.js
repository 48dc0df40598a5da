/* The keys of the table. Right and left are those of the screen, so they mirror where the table does. */
const PANES = ["grid", "panel", "actions"];

export class Keys {
  constructor(grid) {
    this.grid = grid;
  }

  inCell(event) {
    const { grid } = this;
    const cell = grid.cellOf(event.target);
    if (!cell || event.isComposing) return;
    const act = this.#act(event, cell);
    if (act) {
      event.preventDefault();
      act();
    }
  }

  #act(event, cell) {
    const { grid } = this;
    const { key, code, shiftKey, altKey } = event;
    const control = event.ctrlKey || event.metaKey;
    const text = cell.kind === "text";
    if (control && code === "KeyZ") return () => shiftKey ? grid.redo() : this.#undo(cell);
    if (control && code === "KeyY") return () => grid.redo();
    if (control && (key === ";" || code === "Semicolon")) return () => this.#last(cell);
    if (control && key === "Enter") return () => grid.ask("panel", cell);
    if (altKey && !control && code === "KeyC") return () => grid.ask("comment", cell);
    if (altKey && !control && code === "KeyN") return () => grid.ask("missing", cell);
    if (control || altKey) return undefined;
    if (key === "Escape") return () => grid.restore(cell) && grid.flush();
    if (text) return undefined;
    if (key === "?") return () => grid.help.showModal();
    if (key === "Enter") return () => this.#go(cell, shiftKey ? -1 : 1, 0);
    if (cell.kind === "yesno") return undefined;
    if (key === "ArrowDown") return () => this.#go(cell, 1, 0, shiftKey);
    if (key === "ArrowUp") return () => this.#go(cell, -1, 0, shiftKey);
    if (key === "ArrowRight" && this.#atEdge(cell.field, 1)) return () => this.#go(cell, 0, this.#onwards(1), shiftKey);
    if (key === "ArrowLeft" && this.#atEdge(cell.field, -1)) return () => this.#go(cell, 0, this.#onwards(-1), shiftKey);
    return undefined;
  }

  #undo(cell) {
    if (this.grid.restore(cell)) this.grid.flush();
    else this.grid.undo();
  }

  #onwards(step) {
    return getComputedStyle(this.grid).direction === "rtl" ? -step : step;
  }

  /* Numbers are written from left to right everywhere. A field whose text is selected whole is at both its edges. */
  #atEdge(field, side) {
    const { selectionStart, selectionEnd, value } = field;
    if (selectionStart === 0 && selectionEnd === value.length) return true;
    return selectionStart === selectionEnd && selectionStart === (side > 0 ? value.length : 0);
  }

  #go(cell, down, across, extending) {
    const { grid } = this.grid;
    let row = grid.findIndex((cells) => cells.includes(cell));
    let column = grid[row]?.indexOf(cell);
    if (row < 0) return;
    do {
      row += down;
      column += across;
    } while (grid[row] && column >= 0 && column < grid[row].length && !grid[row][column]);
    const next = grid[row]?.[column];
    if (!next) return;
    if (extending) this.grid.pickedFrom ??= cell;
    else this.grid.pickedFrom = undefined;
    next.field.focus();
    next.field.select?.();
    this.#pick(next);
  }

  #pick(to) {
    const { grid, pickedFrom } = this.grid;
    for (const box of this.grid.querySelectorAll("td.picked")) box.classList.remove("picked");
    this.grid.picked = pickedFrom ? block(grid, pickedFrom, to) : undefined;
    for (const line of this.grid.picked ?? []) for (const cell of line) cell?.box.classList.add("picked");
  }

  #last(cell) {
    if (!cell.prev) return;
    this.grid.remember([{ id: cell.id, from: cell.field.value, to: cell.prev }]);
    this.grid.put(cell, cell.prev);
    this.grid.flush();
  }

  /* F6 goes from the table to what stands beside it, to the acts, and round again; also from where focus got lost. */
  inPage(event) {
    const main = this.grid.closest("main") ?? document.body;
    const panes = PANES.map((name) => main.querySelector(`[data-pane=${name}]`));
    const found = panes.findIndex((pane) => pane?.contains(document.activeElement));
    if (found >= 0) this.here = found;
    if (event.key !== "F6") return;
    event.preventDefault();
    const from = this.here ?? (event.shiftKey ? 0 : -1);
    for (let i = 1; i <= PANES.length; i++) {
      const to = (from + (event.shiftKey ? -i : i) + PANES.length) % PANES.length;
      if (panes[to]?.offsetParent && this.#enter(PANES[to], panes[to])) {
        this.here = to;
        return;
      }
    }
  }

  #enter(name, pane) {
    const { grid } = this;
    const cell = grid.last ?? grid.cells.values().next().value;
    if (name === "grid") cell?.field.focus();
    else if (name === "panel") grid.ask("enter", cell);
    else pane.querySelector("vaadin-button:not([disabled])")?.focus();
    return name === "actions" || Boolean(cell);
  }
}

export function block(grid, one, other) {
  const at = (cell) => {
    const row = grid.findIndex((cells) => cells.includes(cell));
    return [row, grid[row].indexOf(cell)];
  };
  const [[r1, c1], [r2, c2]] = [at(one), at(other)];
  return grid
    .slice(Math.min(r1, r2), Math.max(r1, r2) + 1)
    .map((cells) => cells.slice(Math.min(c1, c2), Math.max(c1, c2) + 1));
}
