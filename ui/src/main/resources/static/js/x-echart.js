/* A chart in the workspace. The library is loaded once, when the first chart comes into view; colours written $name are
   read from the tokens, and again when the colour scheme changes. The element's label and the table beside it carry the
   content; the drawing is one image to assistive technology. */
(() => {
  const root = new URL("..", document.currentScript.src);
  let library;

  function load(path) {
    library ??= new Promise((ready, failed) => {
      const script = document.createElement("script");
      script.src = new URL(path, root);
      script.onload = () => ready(window.echarts);
      script.onerror = failed;
      document.head.append(script);
    });
    return library;
  }

  class Chart extends HTMLElement {
    #options;
    #chart;
    #seen = false;
    #scheme = matchMedia("(prefers-color-scheme: dark)");
    #redraw = () => this.#draw();
    #view = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.#seen = true;
        this.#view.disconnect();
        this.#draw();
      }
    }, { rootMargin: "200px" });
    #size = new ResizeObserver(() => this.#chart?.resize());
    #theme = new MutationObserver(this.#redraw);

    set options(options) {
      this.#options = options;
      this.#draw();
    }

    get options() {
      return this.#options;
    }

    connectedCallback() {
      this.#view.observe(this);
      this.#size.observe(this);
      this.#theme.observe(document.documentElement, { attributeFilter: ["style", "theme", "class"] });
      this.#scheme.addEventListener("change", this.#redraw);
    }

    disconnectedCallback() {
      this.#view.disconnect();
      this.#size.disconnect();
      this.#theme.disconnect();
      this.#scheme.removeEventListener("change", this.#redraw);
      this.#chart?.dispose();
      this.#chart = undefined;
      this.#seen = false;
    }

    async #draw() {
      if (!this.#seen || !this.#options) return;
      const echarts = await load(this.getAttribute("library"));
      if (!this.isConnected) return;
      if (!this.#chart) {
        this.#chart = echarts.init(this, null, { renderer: "svg" });
        this.querySelector("svg")?.setAttribute("aria-hidden", "true");
      }
      const options = this.#resolve(this.#options);
      if (this.clientWidth < 480) this.#narrow(options);
      else this.style.blockSize = "";
      options.textStyle = { fontFamily: getComputedStyle(this).fontFamily };
      this.#chart.setOption(options, true);
    }

    /* On a phone there is no room beside the lines: names go below them, one under the other. */
    #narrow(options) {
      const names = options.series.filter((one) => one.type === "line").map((one) => one.name);
      const below = names.length * 24 + 8;
      this.style.blockSize = `${220 + below}px`;
      this.#chart.resize();
      options.grid = { ...options.grid, right: 16, bottom: below };
      options.legend = { bottom: 0, left: 0, orient: "vertical", itemGap: 10, itemHeight: 14, data: names,
        textStyle: { color: this.#colour("ink") } };
      for (const one of options.series) if (one.endLabel) one.endLabel.show = false;
    }

    /* Copies the options with tokens replaced by colours and fixed texts by formatters. */
    #resolve(value) {
      if (typeof value === "string") {
        return value.startsWith("$") ? this.#colour(value.slice(1)) : value;
      }
      if (Array.isArray(value)) return value.map((one) => this.#resolve(one));
      if (value === null || typeof value !== "object") return value;
      const copy = {};
      for (const [key, one] of Object.entries(value)) copy[key] = this.#resolve(one);
      if (typeof copy.text === "string") {
        const text = copy.text;
        copy.formatter = () => text;
        delete copy.text;
      }
      if (copy.outline) {
        const { outline, hatch } = copy;
        copy.renderItem = (params, api) => params.dataIndexInside > 0 ? undefined : {
          type: "polygon",
          shape: { points: outline.map((corner) => api.coord(corner)) },
          style: { fill: "transparent", decal: { symbol: "rect", color: hatch, dashArrayX: [1, 0], dashArrayY: [1.5, 5],
            rotation: -Math.PI / 4 } },
        };
        delete copy.outline;
        delete copy.hatch;
      }
      if (copy.plain) {
        copy.formatter = (number) => String(number);
        delete copy.plain;
      }
      return copy;
    }

    #colour(token) {
      const probe = document.createElement("span");
      probe.style.color = `var(--${token})`;
      this.append(probe);
      const colour = getComputedStyle(probe).color;
      probe.remove();
      return colour;
    }
  }

  customElements.define("x-echart", Chart);
})();
