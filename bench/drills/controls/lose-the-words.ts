// What was typed cannot be read back from a form that was refused.
Response.prototype.formData = async () => new FormData();
