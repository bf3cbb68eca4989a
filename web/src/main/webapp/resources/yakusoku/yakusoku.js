/*
 * What the pages do in the browser, and nothing the server could do: keep what was typed, lead back to the login, jump to the
 * field that is wrong, keep the address in step with a list.
 */
(function () {
  'use strict';

  var PREFIX = 'yakusoku.draft:';
  var body = document.body;
  var words = body.dataset;
  var dirty = false;
  var leaving = false;

  function here() {
    return location.pathname + location.search;
  }

  function each(selector, action, root) {
    Array.prototype.forEach.call((root || document).querySelectorAll(selector), action);
  }

  /* ---- drafts: a form of class y-draft survives a login that ended, a crash, a closed lid ---- */

  function draftKey(form) {
    return PREFIX + here() + '#' + form.id;
  }

  function kept(field) {
    return field.name && !field.disabled && !/^jakarta\.faces\./.test(field.name)
      && !/^(hidden|password|file|submit|button|reset|image)$/.test(field.type);
  }

  function read(form) {
    var values = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!kept(field)) {
        return;
      }
      if (field.type === 'checkbox' || field.type === 'radio') {
        values[field.name] = values[field.name] || [];
        if (field.checked) {
          values[field.name].push(field.value);
        }
      } else if (field.multiple) {
        values[field.name] = Array.prototype.filter.call(field.options, function (option) {
          return option.selected;
        }).map(function (option) {
          return option.value;
        });
      } else {
        values[field.name] = field.value;
      }
    });
    return values;
  }

  function write(form, values) {
    var changed = false;
    Array.prototype.forEach.call(form.elements, function (field) {
      if (!kept(field) || !Object.prototype.hasOwnProperty.call(values, field.name)) {
        return;
      }
      var value = values[field.name];
      var before = JSON.stringify([field.value, field.checked]);
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = value.indexOf(field.value) >= 0;
      } else if (field.multiple) {
        Array.prototype.forEach.call(field.options, function (option) {
          option.selected = value.indexOf(option.value) >= 0;
        });
      } else {
        field.value = value;
      }
      if (JSON.stringify([field.value, field.checked]) !== before) {
        changed = true;
        showInWidget(field);
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    return changed;
  }

  /* A PrimeFaces pull-down draws its own picture of the hidden select. */
  function showInWidget(field) {
    if (!window.PrimeFaces || !/_input$/.test(field.id)) {
      return;
    }
    var widget = PrimeFaces.getWidgetById(field.id.replace(/_input$/, ''));
    if (widget && typeof widget.selectValue === 'function') {
      widget.selectValue(field.value);
    }
  }

  function keep(form) {
    try {
      sessionStorage.setItem(draftKey(form), JSON.stringify({ user: words.user, values: read(form) }));
    } catch (full) {
      // a full or forbidden storage must not stop anybody from typing
    }
  }

  function forget(key) {
    try {
      sessionStorage.removeItem(key);
    } catch (forbidden) {
      // then there was nothing to forget
    }
  }

  function forgetAll() {
    try {
      Object.keys(sessionStorage).forEach(function (key) {
        if (key.indexOf('yakusoku.') === 0) {
          sessionStorage.removeItem(key);
        }
      });
    } catch (forbidden) {
      // then there was nothing to forget
    }
  }

  function submitted() {
    try {
      return sessionStorage.getItem('yakusoku.submitted');
    } catch (forbidden) {
      return null;
    }
  }

  /* A deed that is done says so on the page that follows; the draft it came from has served. */
  function dropWhatIsDone() {
    if (document.querySelector('#messages [data-kind="done"]')) {
      var key = submitted();
      if (key) {
        forget(key);
      }
      each('form.y-draft', function (form) {
        forget(draftKey(form));
      });
      dirty = false;
    }
    forget('yakusoku.submitted');
  }

  function restore(form) {
    if (document.querySelector('#problems, #messages [data-kind="refused"]')) {
      // The server has just given back what was typed, with what is wrong about it.
      dirty = true;
      return;
    }
    var text;
    try {
      text = sessionStorage.getItem(draftKey(form));
    } catch (forbidden) {
      return;
    }
    if (!text) {
      return;
    }
    var draft = JSON.parse(text);
    if (draft.user !== words.user) {
      forget(draftKey(form));
      return;
    }
    if (write(form, draft.values)) {
      dirty = true;
      sayRestored(form);
    }
  }

  function sayRestored(form) {
    var notice = document.createElement('div');
    notice.className = 'y-draft-notice';
    notice.id = 'draftNotice';
    notice.setAttribute('role', 'status');
    var text = document.createElement('span');
    text.textContent = words.restored;
    var discard = document.createElement('button');
    discard.type = 'button';
    discard.className = 'y-button y-button-plain';
    discard.id = 'draftDiscard';
    discard.textContent = words.discard;
    discard.addEventListener('click', function () {
      forget(draftKey(form));
      leaving = true;
      location.replace(location.href);
    });
    notice.appendChild(text);
    notice.appendChild(discard);
    form.parentNode.insertBefore(notice, form);
  }

  function ofDraft(target) {
    return target && target.form && target.form.classList.contains('y-draft') && kept(target) ? target.form : null;
  }

  ['input', 'change'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var form = ofDraft(event.target);
      if (form) {
        dirty = true;
        keep(form);
      }
    });
  });

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented) {
      return;
    }
    leaving = true;
    if (form.id === 'logoutForm') {
      forgetAll();
    } else if (form.classList.contains('y-draft')) {
      keep(form);
      try {
        sessionStorage.setItem('yakusoku.submitted', draftKey(form));
      } catch (full) {
        // the draft then stays until the tab is closed
      }
    }
    // A download answers without leaving the page; after a moment the page is guarded again.
    setTimeout(function () {
      leaving = false;
    }, 4000);
  });

  window.addEventListener('beforeunload', function (event) {
    if (dirty && !leaving) {
      event.preventDefault();
      event.returnValue = '';
    }
  });

  /* ---- a form's own address has lost what follows the question mark; a login that ends in between needs it ---- */

  function keepAddress() {
    each('form[method="post"]', function (form) {
      if (form.querySelector('input[name="jakarta.faces.ViewState"]')) {
        form.action = here();
      }
    });
  }

  /* ---- AJAX that cannot be answered ---- */

  /* ---- a file that is too large is not sent: data-most bytes, data-too-large what is said ---- */

  document.addEventListener('change', function (event) {
    var field = event.target;
    if (!field.matches || !field.matches('input[type=file][data-too-large]')) {
      return;
    }
    var id = field.id + '-too-large';
    var old = document.getElementById(id);
    if (old) {
      old.remove();
    }
    var tooLarge = Array.prototype.some.call(field.files, function (file) {
      return file.size > Number(field.dataset.most);
    });
    if (tooLarge) {
      field.value = '';
      var message = document.createElement('div');
      message.id = id;
      message.className = 'y-error';
      message.setAttribute('role', 'alert');
      message.textContent = field.dataset.tooLarge;
      field.insertAdjacentElement('afterend', message);
    }
  });

  function loginEnded(status) {
    return status === 401 || status === 403;
  }

  function say(kind, text) {
    var messages = document.getElementById('messages');
    if (!messages) {
      return;
    }
    var line = document.createElement('p');
    line.className = 'y-notice y-notice-' + kind;
    line.setAttribute('role', 'alert');
    line.textContent = text;
    messages.textContent = '';
    messages.appendChild(line);
    line.scrollIntoView({ block: 'nearest' });
  }

  function onAjaxTrouble(status) {
    each('form.y-draft', function (form) {
      if (dirty) {
        keep(form);
      }
    });
    if (loginEnded(status)) {
      leaving = true;
      location.reload();
    } else {
      say('refused', words.offline);
    }
  }

  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxError', function (event, xhr) {
      onAjaxTrouble(xhr ? xhr.status : 0);
    });
    window.jQuery(document).on('pfAjaxComplete', function (event, xhr) {
      if (xhr && xhr.pfArgs && xhr.pfArgs.address) {
        follow(xhr.pfArgs.address);
      }
      afterAjax();
    });
  }
  if (window.faces && faces.ajax) {
    faces.ajax.addOnError(function (data) {
      onAjaxTrouble(data.responseCode);
    });
    faces.ajax.addOnEvent(function (data) {
      if (data.status === 'success') {
        afterAjax();
      }
    });
  }

  /* ---- what an answer brought and one goes on with, takes the focus once: data-arrive ---- */

  function arrive() {
    var first = document.querySelector('[data-arrive="true"]');
    if (first) {
      first.removeAttribute('data-arrive');
      first.focus();
    }
  }

  /* ---- a button that fills fields nobody filled: data-fill names them, data-fill-0 and on what goes in ---- */

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('button[data-fill]') : null;
    if (!button) {
      return;
    }
    button.getAttribute('data-fill').split(' ').forEach(function (id, place) {
      var field = document.getElementById(id);
      if (field && field.value === '') {
        field.value = button.getAttribute('data-fill-' + place);
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
  });

  function afterAjax() {
    keepAddress();
    arrive();
    dropWhatIsDone();
    groupDigits();
    var problems = document.getElementById('problems');
    if (problems && problems.dataset.seen !== 'yes') {
      problems.dataset.seen = 'yes';
      problems.focus();
    }
  }

  /* ---- lists ---- */

  function follow(window_) {
    var address = new URLSearchParams(location.search);
    new URLSearchParams(window_).forEach(function (value, name) {
      address.set(name, value);
    });
    history.replaceState(history.state, '', location.pathname + '?' + address.toString());
  }

  function groupDigits() {
    each('.ui-paginator-current', function (report) {
      report.textContent = report.textContent.replace(/\d{4,}/g, function (digits) {
        return Number(digits).toLocaleString('ja-JP');
      });
    });
  }

  /* Filters that were left empty need not stand in the address. */
  document.addEventListener('submit', function (event) {
    if (event.target.matches('form.y-filter, form.y-search')) {
      each('input, select', function (field) {
        if (!field.value) {
          field.disabled = true;
        }
      }, event.target);
    }
  });
  window.addEventListener('pageshow', function () {
    each('form.y-filter [disabled], form.y-search [disabled]', function (field) {
      field.disabled = false;
    });
  });

  /* ---- the summary of what is wrong leads to the field ---- */

  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('#problems a[data-field]') : null;
    if (!link) {
      return;
    }
    event.preventDefault();
    var id = link.dataset.field;
    var field = document.getElementById(id + '_focus') || document.getElementById(id + '_input') || document.getElementById(id);
    if (field && !/^(INPUT|SELECT|TEXTAREA|BUTTON|A)$/.test(field.tagName)) {
      field = field.querySelector('input, select, textarea, button') || field;
    }
    if (field) {
      field.focus();
      field.scrollIntoView({ block: 'center' });
    }
  });

  /* ---- a deed that destroys asks once: data-confirm on its button names the thing ---- */

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('[data-confirm]') : null;
    if (button && !window.confirm(button.dataset.confirm)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  /* ---- the menu on a narrow screen ---- */

  var menu = document.getElementById('menu');
  var menuButton = document.getElementById('menuButton');
  if (menu && menuButton) {
    menuButton.addEventListener('click', function () {
      var open = menu.classList.toggle('y-open');
      menuButton.setAttribute('aria-expanded', String(open));
      if (open) {
        var first = menu.querySelector('a');
        if (first) {
          first.focus();
        }
      }
    });
    document.addEventListener('click', function (event) {
      if (!menu.contains(event.target) && !menuButton.contains(event.target)) {
        menu.classList.remove('y-open');
        menuButton.setAttribute('aria-expanded', 'false');
      }
    });
    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && menu.classList.contains('y-open')) {
        menu.classList.remove('y-open');
        menuButton.setAttribute('aria-expanded', 'false');
        menuButton.focus();
      }
    });
  }

  /* ---- lists: choose all rows of the page; a drop-down closes when one looks elsewhere; a page for paper ---- */

  document.addEventListener('change', function (event) {
    if (event.target.classList && event.target.classList.contains('y-pick-all')) {
      each('.y-pick-row', function (box) {
        box.checked = event.target.checked;
      });
    }
  });
  document.addEventListener('click', function (event) {
    each('details.y-drop[open]', function (drop) {
      if (!drop.contains(event.target)) {
        drop.open = false;
      }
    });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      each('details.y-drop[open]', function (drop) {
        drop.open = false;
        drop.querySelector('summary').focus();
      });
    }
  });
  if (new URLSearchParams(location.search).get('print') === 'true') {
    window.addEventListener('load', function () {
      window.print();
    });
  }

  /* ---- the bell: asked after the page is there, so that no page waits for it ---- */

  function ring() {
    var bell = document.getElementById('bell');
    if (!bell || !window.fetch) {
      return;
    }
    fetch(words.base + '/waiting', { headers: { Accept: 'application/json' }, credentials: 'same-origin' })
      .then(function (answer) {
        return answer.ok ? answer.json() : { count: 0 };
      })
      .then(function (work) {
        var count = bell.querySelector('.y-count');
        if (work.count > 0) {
          count.textContent = work.count > 99 ? '99+' : String(work.count);
          count.hidden = false;
          bell.setAttribute('aria-label', words.bell.replace('{0}', count.textContent));
        }
      })
      .catch(function () {
        // no count is better than a wrong one
      });
  }

  /* ---- the inbox: what one opens is read, and each thing can be marked either way ---- */

  function showCount(work) {
    var bell = document.getElementById('bell');
    var count = bell && bell.querySelector('.y-count');
    if (count) {
      count.textContent = work.count > 99 ? '99+' : String(work.count);
      count.hidden = work.count === 0;
      bell.setAttribute('aria-label', work.count > 0 ? words.bell.replace('{0}', count.textContent) : bell.dataset.label);
    }
  }

  function mark(item, unread) {
    var body = new URLSearchParams();
    body.set('item', item);
    if (unread) {
      body.set('unread', 'true');
    }
    return body;
  }

  var inbox = document.getElementById('inbox');
  if (inbox) {
    inbox.addEventListener('click', function (event) {
      var row = event.target.closest('li[data-item]');
      var button = event.target.closest('button.y-inbox-mark');
      if (row && button) {
        var wasRead = button.dataset.read === 'true';
        fetch(words.base + '/waiting', { method: 'POST', body: mark(row.dataset.item, wasRead), credentials: 'same-origin' })
          .then(function (answer) {
            return answer.ok ? answer.json() : Promise.reject(answer);
          })
          .then(function (work) {
            var title = row.querySelector('.y-work-title').textContent;
            button.dataset.read = String(!wasRead);
            button.querySelector('.pi').className = wasRead ? 'pi pi-circle-fill' : 'pi pi-eye';
            button.setAttribute('aria-label', (wasRead ? inbox.dataset.readLabel : inbox.dataset.unreadLabel) + ' ' + title);
            row.classList.toggle('y-inbox-new', wasRead);
            showCount(work);
          })
          .catch(function () {
            // nothing is marked, and nothing looks marked
          });
      } else if (row && event.target.closest('a.y-inbox-what') && navigator.sendBeacon) {
        navigator.sendBeacon(words.base + '/waiting', mark(row.dataset.item, false));
      }
    });
  }

  /* ---- start ---- */

  keepAddress();
  dropWhatIsDone();
  each('form.y-draft', restore);
  groupDigits();
  ring();
  if (document.getElementById('problems')) {
    document.getElementById('problems').focus();
  }
}());
