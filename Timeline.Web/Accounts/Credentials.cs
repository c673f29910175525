namespace Timeline.Web.Accounts;

/// <summary>What a form about an account sends.</summary>
sealed class Credentials
{
    public string? Name { get; set; }

    public string? Password { get; set; }
}
