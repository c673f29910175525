using Microsoft.AspNetCore.Identity;

namespace Timeline.Core.Accounts;

/// <summary>Someone who may sign in.</summary>
public sealed class Account : IdentityUser<long>;

/// <summary>What an account may do; the two are in the database from its first migration.</summary>
public sealed class Role : IdentityRole<long>
{
    /// <summary>May do all, and say who else may.</summary>
    public const string Administrator = "administrator";

    /// <summary>May import, write and publish.</summary>
    public const string Editor = "editor";
}
