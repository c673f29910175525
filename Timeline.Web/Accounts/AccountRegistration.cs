using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Accounts;
using Timeline.Core.Storage;

namespace Timeline.Web.Accounts;

/// <summary>People who sign in: ASP.NET Core Identity over the database, a cookie, two roles.</summary>
static class AccountRegistration
{
    public const string SignInAddress = "/sign-in";
    public const string SignOutAddress = "/sign-out";

    /// <summary>Answers whether who asks is signed in, as a page does before it sends what was typed.</summary>
    public const string StillInAddress = "/signed-in";

    /// <summary>A month without a visit, and a person signs in anew.</summary>
    static readonly TimeSpan SignedIn = TimeSpan.FromDays(30);

    /// <summary>What the verbs need, on a page or on the command line.</summary>
    public static IdentityBuilder AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        var identityServices = services.AddIdentityCore<Account>(identity =>
        {
            // Length is what makes a password hard to guess; rules on signs only make it hard to remember (NIST SP 800-63B).
            identity.Password = new PasswordOptions { RequiredLength = 12, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            identity.User.AllowedUserNameCharacters = "";
        }).AddRoles<Role>().AddClaimsPrincipalFactory<UserClaimsPrincipalFactory<Account, Role>>().AddEntityFrameworkStores<TimelineDb>().AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        // Identity's own stores read with a context of the request; they never save with it.
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<TimelineDb>>().CreateDbContext());
        // Beside the database, so that an address printed by one process opens in the next.
        var keys = Path.Combine(configuration["Storage:Directory"] ?? new StorageSettings().Directory, "keys");
        services.AddDataProtection().SetApplicationName("Timeline").PersistKeysToFileSystem(new DirectoryInfo(keys));
        services.AddSingleton<AccountManagers>();
        services.AddSingleton<AddAccount>();
        services.AddSingleton<SetPassword>();
        services.AddSingleton<ListAccounts>();
        services.AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton<CheckPassword>();
        return identityServices;
    }

    public static void AddSigningIn(this WebApplicationBuilder builder)
    {
        builder.Services.AddAccounts(builder.Configuration).AddSignInManager();
        builder.Services.AddSingleton<FirstPerson>();
        builder.Services.AddSingleton<SignInThrottle>();
        builder.Services.AddScoped<SignIn>();
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Cookie.Name = "timeline";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.ExpireTimeSpan = SignedIn;
            cookie.LoginPath = SignInAddress;
            cookie.ReturnUrlParameter = "back";
            // Where they asked, not at another address.
            cookie.Events.OnRedirectToAccessDenied = denied =>
            {
                denied.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            // A password set anew signs the person out elsewhere.
            cookie.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        });
        builder.Services.AddAuthorization();
        builder.Services.AddCascadingAuthenticationState();
    }

    /// <summary>Before the cache: what signed-in people see is never kept for others.</summary>
    public static void UseSigningIn(this WebApplication app) => app.UseAuthentication();

    public static void MapSigningOut(this WebApplication app)
    {
        app.MapPost(SignOutAddress, async (HttpContext http) =>
        {
            await http.SignOutAsync(IdentityConstants.ApplicationScheme);
            return TypedResults.LocalRedirect("/");
        }).RequireAuthorization();
        app.MapGet(StillInAddress, (HttpContext http) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            return TypedResults.Json(http.User.Identity?.IsAuthenticated == true);
        }).AllowAnonymous();
    }
}
