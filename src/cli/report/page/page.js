"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const today = new Date(data.today + "T00:00:00Z");
  const byId = (id) => document.getElementById(id);
  const one = (count, single, many) => count.toLocaleString("en") + " " + (count === 1 ? single : many);
  const colourOf = (circle) => circle < 0 || circle > 7 ? "var(--none)" : `var(--c${circle})`;

  // What comes from cards enters the page as text only.
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  }
  const named = (tag, text, attributes) => make(tag, { dir: "auto", ...attributes }, text);
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const people = data.people.map((row, index) => {
    const [id, name, org, place, circles, topics, touched, valued, due, every, gave, received, me, them, both, verdict, turn] = row;
    const person = { index, id, name, org, place, circles, topics, touched, valued, due, every, gave, received, me, them, both,
                     verdict: data.verdicts[verdict], turn, exchange: gave + received, starts: me + them + both };
    person.text = folded([name, org, place, ...circles.map((c) => data.circles[c][0]), ...topics.map((t) => data.topics[t][0])].join("\n"));
    return person;
  });

  // A day as the settings want it shown; those of the data are ISO 8601, which sorts.
  const shown = (day) => data.shown?.[day] ?? day;
  const daysOverdue = (date) => Math.round((today - new Date(date + "T00:00:00Z")) / 864e5);
  const overdue = (days) => days === 0 ? "due today" : one(days, "day", "days") + " overdue";

  // ---- at a glance
  byId("day").textContent = today.toLocaleDateString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  const counts = [[data.people.length, data.people.length === 1 ? "person" : "people", ""],
                  [data.due.length, data.due.length === 1 ? "is due" : "are due", data.due.length ? "late" : ""],
                  [data.promises, data.promises === 1 ? "promise to keep" : "promises to keep", ""],
                  [people.filter((p) => p.turn === 1).length, "wait for your answer", ""],
                  [people.filter((p) => p.turn === 2).length, "you wait for", ""]];
  byId("counts").append(...counts.map(([count, text, look]) =>
    make("div", { class: look || null }, make("dt", {}, text), make("dd", {}, count.toLocaleString("en")))));

  // ---- a list that shows its first rows, and more on demand
  function growing(target, button, step, draw) {
    let rows = [], shown = 0;
    const more = () => {
      const begin = shown;
      shown = Math.min(shown + step, rows.length);
      target.append(...rows.slice(begin, shown).map(draw));
      const left = rows.length - shown;
      button.hidden = left === 0;
      button.textContent = `Show ${Math.min(step, left)} more of ${left.toLocaleString("en")}`;
      return target.children[begin];
    };
    button.addEventListener("click", () => {
      const first = more();
      if (first) { first.tabIndex = -1; first.focus(); }
    });
    return (next) => { rows = next; shown = 0; target.replaceChildren(); more(); };
  }

  // ---- who is due
  function dueCard(row) {
    const person = people[row.person];
    const bring = row.bring.map(([kind, text]) => make("li", {}, make("span", { class: "kind" }, kind), named("span", text.replace(/^birthday /, ""))));
    if (row.find_out) bring.push(make("li", {}, make("span", { class: "kind" }, "find out"), row.find_out));
    return make("li", {}, named("h3", person.name),
      make("p", { class: "where", dir: "auto" }, [person.org, person.place].filter(Boolean).join(", ")),
      make("p", { class: "when" }, overdue(daysOverdue(person.due)) + ", every " + person.every), make("ul", {}, ...bring));
  }
  const showDue = growing(byId("due-list"), byId("due-more"), 12, dueCard);
  const ready = data.due.filter((row) => !row.find_out).length;
  byId("due-lead").textContent = data.due.length === 0 ? "Nobody is due."
    : `${one(data.due.length, "person is", "people are")} due, the longest overdue for their cadence first; for ${ready.toLocaleString("en")} there is something to bring.`;

  // ---- everyone
  const columns = [
    { title: "Name", key: (p) => p.name, cell: (p) => {
        const cell = named("th", p.name, { scope: "row" });
        const where = [p.org, p.place].filter(Boolean).join(", ");
        if (where) cell.append(named("span", where, { class: "place" }));
        return cell; } },
    { title: "Circles", key: (p) => p.circles.map((c) => data.circles[c][0]).join(", "), text: true },
    { title: "Fields", key: (p) => p.topics.map((t) => data.topics[t][0]).join(", "), text: true },
    { title: "Due", key: (p) => p.due, date: true },
    { title: "Last touch", key: (p) => p.touched, date: true, newest: true },
    { title: "Last value", key: (p) => p.valued, date: true, newest: true },
    { title: "Gave", key: (p) => p.gave, number: true },
    { title: "Received", key: (p) => p.received, number: true },
    { title: "Balance", key: (p) => p.starts ? p.verdict : "" },
  ];
  let sorted = { column: 0, direction: 1 };
  const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });
  function compare(a, b) {
    const key = columns[sorted.column].key;
    const x = key(a), y = key(b);
    if (x === y) return a.index - b.index;
    if (x === "" || x === null) return 1;
    if (y === "" || y === null) return -1;
    return sorted.direction * (typeof x === "number" ? x - y : columns[sorted.column].date ? (x < y ? -1 : 1) : collator.compare(x, y));
  }
  const row = (person) => make("tr", {}, ...columns.map((column) => {
    if (column.cell) return column.cell(person);
    const value = column.key(person);
    const late = column.title === "Due" && value && value <= data.today;
    return make("td", { class: column.number ? "number" : column.date ? "date" + (late ? " late" : "") : null, dir: column.text ? "auto" : null },
      column.number && value === 0 ? "" : column.date ? shown(value) : String(value ?? ""));
  }));
  const showPeople = growing(byId("people").tBodies[0], byId("people-more"), 50, row);
  const headings = columns.map((column, place) => {
    const button = make("button", { type: "button" }, column.title);
    button.addEventListener("click", () => {
      sorted = sorted.column === place ? { column: place, direction: -sorted.direction }
                                       : { column: place, direction: column.number || column.newest ? -1 : 1 };
      update();
    });
    return make("th", { scope: "col", class: column.number ? "number" : null }, button);
  });
  byId("people").tHead.rows[0].append(...headings);

  // ---- balance
  const most = people.filter((p) => p.exchange > 0).sort((a, b) => b.exchange - a.exchange || a.index - b.index).slice(0, 12);
  if (most.length) {
    const longest = Math.max(...most.map((p) => Math.max(p.gave, p.received)));
    const bar = (count) => make("div", { class: "bar", style: `width: ${(100 * count / longest).toFixed(1)}%` });
    byId("balance").append(make("table", {},
      make("caption", { class: "unseen" }, "What you gave and received, by person"),
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Name"), make("th", { scope: "col", class: "take" }, "received"),
        make("th", { scope: "col", class: "give" }, "gave"), make("th", { scope: "col" }, "balance"))),
      make("tbody", {}, ...most.map((p) => make("tr", {}, named("th", p.name, { scope: "row" }),
        make("td", { class: "take" }, String(p.received), bar(p.received)), make("td", { class: "give" }, String(p.gave), bar(p.gave)),
        make("td", {}, p.verdict))))));
  }
  const verdicts = data.verdicts.map((verdict) => [verdict, people.filter((p) => p.starts && p.verdict === verdict).length]).filter(([, count]) => count);
  byId("balance-lead").textContent = most.length === 0 ? "Nothing of value has passed yet."
    : `The ${most.length} with whom most passed. Of all: ` + verdicts.map(([verdict, count]) => `${count.toLocaleString("en")} ${verdict}`).join(", ") + ".";

  // ---- circles and fields
  function bars(target, rows, empty) {
    const longest = Math.max(1, ...rows.map(([, count]) => count));
    target.append(...rows.slice(0, 12).map(([name, count], place) => make("li", {}, named("span", name), make("span", {}, count.toLocaleString("en")),
      make("div", { class: "bar", style: `width: ${(100 * count / longest).toFixed(1)}%;` + (target.id === "circles" ? `background: ${colourOf(place)}` : "") }))));
    if (!rows.length) target.append(make("li", { class: "empty" }, empty));
  }
  bars(byId("circles"), data.circles, "no circle yet");
  bars(byId("topics"), data.topics, "nobody's interests are known yet");
  byId("fields-lead").textContent = `${one(data.circles.length, "circle", "circles")}, ${one(data.topics.length, "field", "fields")} that somebody values or knows.`;

  // ---- touches over the year
  function calendar() {
    const cell = 13, left = 34, top = 20;
    const days = new Map(data.days.map(([day, touches, value]) => [day, { touches, value }]));
    const monday = (date) => (date.getUTCDay() + 6) % 7;
    const begin = new Date(today - (52 * 7 + monday(today)) * 864e5);
    const level = d3.scaleQuantize().domain([0, Math.max(4, d3.max(data.days, (d) => d[1]) || 0)]).range([1, 2, 3, 4]);
    const list = d3.range(Math.round((today - begin) / 864e5) + 1).map((n) => {
      const date = new Date(begin.getTime() + n * 864e5), key = date.toISOString().slice(0, 10);
      return { date, key, week: Math.floor(n / 7), weekday: n % 7, ...(days.get(key) || { touches: 0, value: 0 }) };
    });
    const touches = d3.sum(list, (d) => d.touches), value = d3.sum(list, (d) => d.value), active = list.filter((d) => d.touches).length;
    byId("days-lead").textContent = touches ? `${one(touches, "touch", "touches")} on ${one(active, "day", "days")} of the last twelve months; in ${value.toLocaleString("en")} you gave something of value.` : "No touch in the last twelve months.";
    const svg = d3.select("#days").append("svg").attr("viewBox", `0 0 ${left + 53 * cell} ${top + 7 * cell}`).attr("role", "img").attr("aria-label", "Calendar of touches: " + byId("days-lead").textContent);
    svg.selectAll("rect").data(list).join("rect").attr("x", (d) => left + d.week * cell).attr("y", (d) => top + d.weekday * cell)
      .attr("width", cell - 2).attr("height", cell - 2).attr("rx", 2).style("fill", (d) => `var(--heat${d.touches ? level(d.touches) : 0})`)
      .append("title").text((d) => `${shown(d.key)}: ${d.touches ? one(d.touches, "touch", "touches") + `, ${d.value} of value` : "none"}`);
    svg.selectAll(".weekday").data([[0, "Mon"], [2, "Wed"], [4, "Fri"]]).join("text").attr("x", 0).attr("y", (d) => top + d[0] * cell + 10).text((d) => d[1]);
    const months = list.filter((d) => d.weekday === 0 && d.date.getUTCDate() <= 7);
    svg.selectAll(".month").data(months).join("text").attr("x", (d) => left + d.week * cell).attr("y", 12)
      .text((d) => d.date.toLocaleDateString("en", { month: "short", timeZone: "UTC" }));
    byId("days-legend").append("fewer ", ...[0, 1, 2, 3, 4].map((n) => make("i", { style: `background: var(--heat${n})` })), " more");
    const byMonth = new Map();
    for (const d of list) {
      const sums = byMonth.get(d.key.slice(0, 7)) || [0, 0];
      byMonth.set(d.key.slice(0, 7), [sums[0] + d.touches, sums[1] + d.value]);
    }
    byId("months").append(make("table", {}, make("thead", {}, make("tr", {}, ...["Month", "Touches", "Of value"].map((t) => make("th", { scope: "col" }, t)))),
      make("tbody", {}, ...[...byMonth].map(([month, [all, given]]) => make("tr", {}, make("th", { scope: "row" }, month), make("td", {}, String(all)), make("td", {}, String(given)))))));
  }

  // ---- who connected whom
  const edgeWords = ["introduced you to", "knows", "was introduced by you to"];
  let nodes = [];
  function network() {
    const mostNodes = 300, width = 1100, height = 560;
    const degree = new Map();
    for (const [a, b] of data.edges) { degree.set(a, (degree.get(a) || 0) + 1); degree.set(b, (degree.get(b) || 0) + 1); }
    const weight = (p) => 3 * (degree.get(p.index) || 0) + p.exchange;
    const chosen = people.filter((p) => weight(p) > 0).sort((a, b) => weight(b) - weight(a) || a.index - b.index).slice(0, mostNodes);
    const inside = new Map(chosen.map((p) => [p.index, { person: p, id: p.index, radius: 4 + Math.min(14, 1.6 * Math.sqrt(p.exchange)) }]));
    nodes = [...inside.values()];
    const links = data.edges.filter(([a, b]) => inside.has(a) && inside.has(b)).map(([a, b, kind]) => ({ source: a, target: b, kind }));
    byId("net-lead").textContent = nodes.length === 0 ? "Nothing is known yet of who connected whom."
      : `${one(nodes.length, "person", "people")}${nodes.length < people.length ? ` of ${people.length.toLocaleString("en")}, those most connected` : ""}; the larger, the more has passed between you. Lines: who introduced you, who knows whom, whom you introduced (dashed).`;
    byId("edges").append(...(data.edges.length ? data.edges.slice(0, 400).map(([a, b, kind]) => make("li", {}, named("bdi", people[a].name), ` ${edgeWords[kind]} `, named("bdi", people[b].name)))
      : [make("li", { class: "empty" }, "none yet")]));
    if (data.edges.length > 400) byId("edges").append(make("li", { class: "empty" }, `and ${(data.edges.length - 400).toLocaleString("en")} more`));
    if (!nodes.length) return;
    const simulation = d3.forceSimulation(nodes).stop()
      .force("link", d3.forceLink(links).id((d) => d.id).distance(46).strength(.5))
      .force("charge", d3.forceManyBody().strength(nodes.length > 120 ? -28 : -90).distanceMax(260))
      .force("x", d3.forceX(width / 2).strength(.045)).force("y", d3.forceY(height / 2).strength(.09))
      .force("collide", d3.forceCollide((d) => d.radius + 2.5));
    for (let step = 0; step < 160; ++step) simulation.tick();
    const [x0, x1] = d3.extent(nodes, (d) => d.x), [y0, y1] = d3.extent(nodes, (d) => d.y);
    const x = d3.scaleLinear([x0, x1 === x0 ? x0 + 1 : x1], [90, width - 90]), y = d3.scaleLinear([y0, y1 === y0 ? y0 + 1 : y1], [30, height - 30]);
    const few = nodes.length < 3;
    for (const node of nodes) { node.px = few ? width / 2 + (node.index - .5) * 160 : x(node.x); node.py = few ? height / 2 : y(node.y); }
    const svg = d3.select("#net").append("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img").attr("aria-label", "Picture of your network. " + byId("net-lead").textContent + " In words below.");
    svg.selectAll("line").data(links).join("line").attr("class", (d) => d.kind === 2 ? "intro" : null)
      .attr("x1", (d) => d.source.px).attr("y1", (d) => d.source.py).attr("x2", (d) => d.target.px).attr("y2", (d) => d.target.py);
    svg.selectAll("circle").data(nodes).join("circle").attr("cx", (d) => d.px).attr("cy", (d) => d.py).attr("r", (d) => d.radius)
      .style("fill", (d) => colourOf(d.person.circles.length ? d.person.circles[0] : -1))
      .on("click", (...given) => { const node = given.find((value) => value && value.person); byId("search").value = node.person.name; update(); })
      .append("title").text((d) => `${d.person.name}${d.person.org ? ", " + d.person.org : ""}: gave ${d.person.gave}, received ${d.person.received}`);
    const labelled = [];
    for (const node of nodes) {
      if (labelled.length === 40) break;
      const half = 3.6 * node.person.name.length;
      if (labelled.some((other) => Math.abs(other.px - node.px) < half + 3.6 * other.person.name.length && Math.abs(other.py - node.py) < 16)) continue;
      labelled.push(node);
    }
    svg.selectAll("text").data(labelled).join("text").attr("x", (d) => d.px).attr("y", (d) => d.py - d.radius - 4).attr("text-anchor", "middle").attr("direction", "auto").text((d) => d.person.name);
    const shown = data.circles.slice(0, 8).map(([name], circle) => ({ name, circle })).filter(({ circle }) => nodes.some((node) => node.person.circles[0] === circle));
    byId("net-legend").append(...[...shown, { name: "no circle, or another", circle: -1 }].map(({ name, circle }) =>
      make("li", {}, make("i", { style: `background: ${colourOf(circle)}` }), named("bdi", name))));
  }

  // ---- search and order
  function update() {
    const words = folded(byId("search").value).split(/\s+/).filter(Boolean);
    const fits = (person) => words.every((word) => person.text.includes(word));
    const found = words.length ? people.filter(fits) : people.slice();
    showPeople(found.sort(compare));
    showDue(words.length ? data.due.filter((each) => fits(people[each.person])) : data.due);
    byId("found").textContent = words.length ? one(found.length, "person", "people") + " found" : "";
    headings.forEach((heading, place) => {
      if (place === sorted.column) heading.setAttribute("aria-sort", sorted.direction > 0 ? "ascending" : "descending");
      else heading.removeAttribute("aria-sort");
    });
    d3.selectAll("#net circle").classed("away", (node) => words.length > 0 && !fits(node.person));
    d3.selectAll("#net text").classed("away", (node) => words.length > 0 && !fits(node.person));
  }
  let waiting = 0;
  byId("search").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(update, 60); });

  // ---- colours
  const system = matchMedia("(prefers-color-scheme: dark)");
  let theme = "";
  function paint() {
    document.documentElement.dataset.theme = theme || (system.matches ? "dark" : "light");
    byId("theme").setAttribute("aria-label", "Colours: " + (theme || "as the system has them"));
  }
  byId("theme").addEventListener("click", () => { theme = theme === "" ? (system.matches ? "light" : "dark") : theme === "dark" ? "light" : "dark"; paint(); });
  system.addEventListener("change", paint);
  paint();

  update();
  calendar();
  // The picture may take a moment: all else is there before it.
  requestAnimationFrame(() => setTimeout(() => { network(); update(); document.documentElement.dataset.ready = "yes"; }, 0));
})();
