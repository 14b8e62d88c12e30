// What `<form runat="server" defaultbutton="go">` does in ASP.NET: Enter anywhere but in a text area presses the button.
for (const form of document.querySelectorAll('form[data-default-button]')) {
  form.addEventListener('keypress', (event) => {
    if (event.key !== 'Enter' || event.target.localName === 'textarea') return;
    event.preventDefault();
    document.getElementById(form.dataset.defaultButton).click();
  });
}
