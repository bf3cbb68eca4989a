/*
 * Rating from the keyboard. The table of values comes from the server (data-table, data-rating, data-levels); what is shown
 * while one types is a preview of what the domain will compute.
 *
 * sheet      arrows, Enter and Tab move; 1, 2, 3 set a mark and move on; a block from a spreadsheet is pasted over the cells;
 *            Escape takes a cell back; Ctrl+S saves. What is typed survives a login that ended and a closed lid.
 * preview    the value of one risk beside its form.
 * levels     the likelihood beside the levels of a medium.
 */
(function () {
  'use strict';

  var COLUMNS = ['t', 'v', 'note', 'reason'];

  function each(list, action) {
    Array.prototype.forEach.call(list, action);
  }

  /** １ and 1 are the same to a reader. */
  function mark(text) {
    var digits = (text || '').trim().replace(/[０-９]/g, function (digit) {
      return String.fromCharCode(digit.charCodeAt(0) - 0xFEE0);
    });
    return /^[0-9]$/.test(digits) ? Number(digits) : null;
  }

  function likelihood(method, t, v) {
    var found = method.likelihood[t + '-' + v];
    return found === undefined ? null : found;
  }

  /** Writes a value with its band, or that there is none. */
  function showValue(cell, words, method, importance, likely) {
    var badge = document.createElement('span');
    if (likely === null) {
      badge.className = 'y-band y-band-none';
      badge.textContent = words.none;
    } else {
      var value = importance * likely;
      var band = method.band[String(value)];
      badge.className = 'y-band y-band-' + band.toLowerCase();
      badge.textContent = value + ' ' + words[band.toLowerCase()];
    }
    cell.textContent = '';
    cell.appendChild(badge);
  }

  /* ---- the preview beside one form ---- */

  function startPreview(preview) {
    var words = preview.dataset;
    var method = JSON.parse(words.rating)[words.method];
    var form = preview.closest('form');

    function chosen(name) {
      var radio = form.querySelector('input[type=radio][name$=":' + name + '"]:checked');
      return radio ? Number(radio.value) : null;
    }

    function show() {
      var likely = likelihood(method, chosen('frequency'), chosen('weakness'));
      preview.querySelector('[data-out=likelihood]').textContent = likely === null ? '–' : likely;
      showValue(preview.querySelector('[data-out=value]'), words, method, Number(words.importance), likely);
    }

    form.addEventListener('change', show);
    show();
  }

  /* ---- the likelihood beside the levels ---- */

  function startLevels(table) {
    var method = JSON.parse(table.dataset.levels)[table.dataset.method];

    function show(row) {
      var marks = Array.prototype.map.call(row.querySelectorAll('[data-mark]'), function (select) {
        return mark(select.value);
      });
      var likely = likelihood(method, marks[0], marks[1]);
      row.querySelector('[data-out=likelihood]').textContent = likely === null ? '–' : likely;
    }

    each(table.tBodies[0].rows, show);
    table.addEventListener('change', function (event) {
      show(event.target.closest('tr'));
    });
  }

  /* ---- the sheet ---- */

  function startSheet(sheet) {
    var words = sheet.dataset;
    var methods = JSON.parse(words.table);
    var rows = Array.prototype.filter.call(sheet.tBodies[0].rows, function (row) {
      return row.querySelector('input') !== null;
    });
    var button = document.getElementById('saveSheet');
    var says = document.getElementById('sheetSays');
    var key = 'yakusoku.sheet:' + location.pathname + location.search;
    var leaving = false;

    function cell(row, field) {
      return row.querySelector('input[data-field=' + field + ']');
    }

    function method(row) {
      return methods[row.dataset.method];
    }

    function isMark(input) {
      return input.classList.contains('y-mark');
    }

    function onScale(row, text) {
      var value = mark(text);
      return value !== null && value >= method(row).lowest && value <= method(row).highest;
    }

    function changed(row) {
      return COLUMNS.some(function (field) {
        return cell(row, field).value !== cell(row, field).defaultValue;
      });
    }

    function changedRows() {
      return rows.filter(changed);
    }

    function say(text) {
      says.textContent = text;
    }

    function fill(pattern, value) {
      return pattern.replace('{0}', value);
    }

    /** Shows what a row says now, and remembers it. */
    function refresh(row) {
      var t = cell(row, 't');
      var v = cell(row, 'v');
      var likely = likelihood(method(row), mark(t.value), mark(v.value));
      row.querySelector('[data-out=likelihood]').textContent = likely === null ? '' : likely;
      showValue(row.querySelector('[data-out=value]'), words, method(row), Number(row.dataset.importance), likely);
      each(row.querySelectorAll('input'), function (input) {
        input.classList.toggle('y-cell-changed', input.value !== input.defaultValue);
      });
      row.classList.toggle('y-changed', changed(row));
    }

    function typed(row) {
      refresh(row);
      count();
      keep();
    }

    function count() {
      var number = changedRows().length;
      if (button) {
        button.disabled = number === 0;
      }
      says.classList.toggle('y-sheet-unsaved', number > 0);
      say(number === 0 ? words.unchanged : fill(words.changed, number));
    }

    /* what is typed is kept until it is saved */

    function keep() {
      var draft = { user: document.body.dataset.user, rows: {} };
      changedRows().forEach(function (row) {
        var values = { version: row.dataset.version };
        COLUMNS.forEach(function (field) {
          values[field] = cell(row, field).value;
        });
        draft.rows[row.dataset.risk] = values;
      });
      try {
        if (Object.keys(draft.rows).length === 0) {
          sessionStorage.removeItem(key);
        } else {
          sessionStorage.setItem(key, JSON.stringify(draft));
        }
      } catch (full) {
        // a full or forbidden storage must not stop anybody from typing
      }
    }

    function restore() {
      var draft;
      try {
        draft = JSON.parse(sessionStorage.getItem(key));
      } catch (forbidden) {
        return;
      }
      if (!draft || draft.user !== document.body.dataset.user) {
        return;
      }
      var restored = 0;
      rows.forEach(function (row) {
        var values = draft.rows[row.dataset.risk];
        if (!values) {
          return;
        }
        // The version it was typed over: what somebody else changed in between is then said when it is saved.
        row.dataset.version = values.version;
        COLUMNS.forEach(function (field) {
          cell(row, field).value = values[field];
        });
        refresh(row);
        restored += 1;
      });
      if (restored > 0) {
        count();
        say(fill(words.restored, restored));
      }
    }

    /* moving about */

    function go(row, field) {
      var input = row && cell(row, field);
      if (input) {
        input.focus();
        input.select();
      }
      return Boolean(input);
    }

    function beside(row, steps) {
      return rows[rows.indexOf(row) + steps];
    }

    function onward(row, field, steps) {
      var column = COLUMNS.indexOf(field) + steps;
      if (column >= 0 && column < COLUMNS.length) {
        return go(row, COLUMNS[column]);
      }
      return go(beside(row, steps), steps > 0 ? COLUMNS[0] : COLUMNS[COLUMNS.length - 1]);
    }

    function atEdge(input, steps) {
      if (isMark(input)) {
        return true;
      }
      var whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
      return whole || input.selectionStart === input.selectionEnd
        && input.selectionStart === (steps > 0 ? input.value.length : 0);
    }

    function rate(row, input, digit) {
      if (!onScale(row, digit)) {
        say(words.scale.replace('{0}', method(row).lowest).replace('{1}', method(row).highest));
        return;
      }
      input.value = String(mark(digit));
      typed(row);
      if (input.dataset.field === 't') {
        go(row, 'v');
      } else {
        go(beside(row, 1), 't');
      }
    }

    function onKey(event) {
      var input = event.target;
      if (!input.dataset || !input.dataset.field || event.isComposing) {
        return;
      }
      var row = input.closest('tr');
      var field = input.dataset.field;
      if ((event.ctrlKey || event.metaKey) && event.key === 's') {
        event.preventDefault();
        save();
        return;
      }
      if ((event.ctrlKey || event.metaKey) && event.key === 'd') {
        event.preventDefault();
        var above = beside(row, -1);
        if (above) {
          input.value = cell(above, field).value;
          typed(row);
        }
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      var moved = false;
      if (event.key === 'ArrowDown' || (event.key === 'Enter' && !event.shiftKey)) {
        go(beside(row, 1), field);
        moved = true;
      } else if (event.key === 'ArrowUp' || event.key === 'Enter') {
        go(beside(row, -1), field);
        moved = true;
      } else if (event.key === 'ArrowRight' && atEdge(input, 1)) {
        onward(row, field, 1);
        moved = true;
      } else if (event.key === 'ArrowLeft' && atEdge(input, -1)) {
        onward(row, field, -1);
        moved = true;
      } else if (event.key === 'Escape') {
        input.value = input.defaultValue;
        typed(row);
        moved = true;
      } else if (isMark(input) && event.key.length === 1) {
        rate(row, input, event.key);
        moved = true;
      }
      if (moved) {
        event.preventDefault();
      }
    }

    /* A Japanese keyboard may compose a full-width digit; it arrives as input, not as a key. */
    function onInput(event) {
      var input = event.target;
      if (!input.dataset || !input.dataset.field) {
        return;
      }
      var row = input.closest('tr');
      if (isMark(input) && !event.isComposing && input.value !== '') {
        var last = input.value.trim().slice(-1);
        input.value = onScale(row, last) ? String(mark(last)) : '';
      }
      typed(row);
    }

    /* a block of cells as spreadsheets copy it: tabs, lines, quotes around cells with line breaks */

    function block(text) {
      var lines = [];
      var line = [];
      var value = '';
      var quoted = false;
      for (var i = 0; i < text.length; i += 1) {
        var letter = text[i];
        if (quoted) {
          if (letter === '"' && text[i + 1] === '"') {
            value += '"';
            i += 1;
          } else if (letter === '"') {
            quoted = false;
          } else {
            value += letter;
          }
        } else if (letter === '"' && value === '') {
          quoted = true;
        } else if (letter === '\t') {
          line.push(value);
          value = '';
        } else if (letter === '\n') {
          line.push(value);
          lines.push(line);
          line = [];
          value = '';
        } else if (letter !== '\r') {
          value += letter;
        }
      }
      if (value !== '' || line.length > 0) {
        line.push(value);
        lines.push(line);
      }
      return lines;
    }

    function onPaste(event) {
      var input = event.target;
      var data = event.clipboardData && event.clipboardData.getData('text/plain');
      if (!input.dataset || !input.dataset.field || !data) {
        return;
      }
      var lines = block(data);
      if (lines.length === 1 && lines[0].length === 1 && !isMark(input)) {
        return;
      }
      event.preventDefault();
      var first = rows.indexOf(input.closest('tr'));
      var left = COLUMNS.indexOf(input.dataset.field);
      var refused = 0;
      var pasted = 0;
      lines.slice(0, rows.length - first).forEach(function (line, down) {
        var row = rows[first + down];
        line.slice(0, COLUMNS.length - left).forEach(function (text, right) {
          var target = cell(row, COLUMNS[left + right]);
          if (isMark(target)) {
            if (onScale(row, text)) {
              target.value = String(mark(text));
            } else if (text.trim() !== '') {
              refused += 1;
            }
          } else {
            target.value = text.replace(/\s*\n\s*/g, ' ').trim().slice(0, 1000);
          }
        });
        refresh(row);
        pasted += 1;
      });
      count();
      keep();
      say(words.pasted.replace('{0}', pasted).replace('{1}', refused));
    }

    /* saving: all rows or none */

    function forgetErrors() {
      each(sheet.querySelectorAll('tr.y-row-error'), function (line) {
        line.remove();
      });
      rows.forEach(function (row) {
        row.classList.remove('y-refused');
        each(row.querySelectorAll('input'), function (input) {
          input.removeAttribute('aria-invalid');
          input.removeAttribute('aria-describedby');
        });
      });
    }

    function showError(row, text) {
      var line = document.createElement('tr');
      line.className = 'y-row-error';
      var place = document.createElement('td');
      place.colSpan = row.cells.length;
      place.id = 'error-' + row.dataset.risk;
      place.setAttribute('role', 'alert');
      place.textContent = text;
      line.appendChild(place);
      row.parentNode.insertBefore(line, row.nextSibling);
      row.classList.add('y-refused');
      ['t', 'v'].forEach(function (field) {
        cell(row, field).setAttribute('aria-invalid', 'true');
        cell(row, field).setAttribute('aria-describedby', place.id);
      });
    }

    function save() {
      var changes = changedRows();
      if (changes.length === 0 || button.getAttribute('aria-busy') === 'true') {
        return;
      }
      forgetErrors();
      var halves = changes.filter(function (row) {
        return !onScale(row, cell(row, 't').value) || !onScale(row, cell(row, 'v').value);
      });
      halves.forEach(function (row) {
        showError(row, words.half);
      });
      if (halves.length > 0) {
        go(halves[0], onScale(halves[0], cell(halves[0], 't').value) ? 'v' : 't');
        return;
      }
      button.setAttribute('aria-busy', 'true');
      button.disabled = true;
      window.sendSheet([{
        name: 'changes',
        value: JSON.stringify(changes.map(function (row) {
          return {
            risk: row.dataset.risk,
            version: Number(row.dataset.version),
            t: mark(cell(row, 't').value),
            v: mark(cell(row, 'v').value),
            note: cell(row, 'note').value,
            reason: cell(row, 'reason').value
          };
        }))
      }]);
    }

    function settle(row, now) {
      row.dataset.version = now.version;
      COLUMNS.forEach(function (field) {
        var value = now[field] === undefined ? '' : String(now[field]);
        cell(row, field).value = value;
        cell(row, field).defaultValue = value;
      });
      row.querySelector('[data-out=source]').textContent = now.source;
      refresh(row);
    }

    /** What somebody else made of the row; what is typed here stays, and may be saved over it now. */
    function confront(row, text, now) {
      if (now && String(now.version) !== row.dataset.version) {
        row.dataset.version = now.version;
        COLUMNS.forEach(function (field) {
          cell(row, field).defaultValue = now[field] === undefined ? '' : String(now[field]);
        });
        var marks = now.t === undefined ? words.none : 'T=' + now.t + ' V=' + now.v;
        text += ' ' + fill(words.now, [marks, now.note, now.reason].filter(Boolean).join(' / '));
        refresh(row);
      }
      showError(row, text);
    }

    window.YakusokuSheet = {
      answer: function (args) {
        button.removeAttribute('aria-busy');
        if (args && args.answer) {
          var answer = JSON.parse(args.answer);
          rows.forEach(function (row) {
            if (answer.saved && answer.rows[row.dataset.risk]) {
              settle(row, answer.rows[row.dataset.risk]);
            }
          });
          answer.refused.forEach(function (no) {
            var row = rows.find(function (each_) {
              return each_.dataset.risk === no.risk;
            });
            if (row) {
              confront(row, no.text, answer.rows[no.risk]);
            }
          });
          var first = sheet.querySelector('tr.y-refused');
          if (first) {
            go(first, 't');
          }
        }
        count();
        keep();
      }
    };

    sheet.addEventListener('keydown', onKey);
    sheet.addEventListener('input', onInput);
    sheet.addEventListener('paste', onPaste);
    sheet.addEventListener('focusin', function (event) {
      if (event.target.classList.contains('y-mark')) {
        event.target.select();
      }
    });
    if (button) {
      button.addEventListener('click', save);
    }
    document.addEventListener('submit', function () {
      leaving = true;
    });
    window.addEventListener('beforeunload', function (event) {
      if (!leaving && changedRows().length > 0) {
        event.preventDefault();
        event.returnValue = '';
      }
    });

    if (rows.length > 0) {
      restore();
      if (changedRows().length === 0) {
        count();
      }
    }
  }

  each(document.querySelectorAll('[data-rating]'), startPreview);
  each(document.querySelectorAll('table[data-levels]'), startLevels);
  each(document.querySelectorAll('table.y-sheet[data-table]'), startSheet);
}());
